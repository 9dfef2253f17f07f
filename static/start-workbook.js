// Starts the worker that reads spreadsheets, as start.js starts the page. Not the script that Trunk would write: that calls
// the worker in a way of which the browser's console complains.

importScripts("./workbook.js");
// Thrown outside of the promise, the page hears of it.
wasm_bindgen({ module_or_path: "./workbook_bg.wasm" }).catch((error) => setTimeout(() => { throw error; }));
