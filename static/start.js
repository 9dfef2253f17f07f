// Starts the app. A file of its own, because the content security policy forbids inline scripts;
// Trunk.toml writes the two links it reads.

const message = document.getElementById("start");

/** Tells something in both languages: the page's own texts are of no use any more. */
function tell(texts) {
  const line = ([lang, textContent]) => Object.assign(document.createElement("p"), { lang, textContent });
  message.setAttribute("role", "alert");
  message.replaceChildren(...Object.entries(texts).map(line));
  // A modal dialog hides all that is not in it.
  (document.querySelector("dialog[open]") ?? document.body).prepend(message);
}

/** After a panic of the app the page answers to nothing. */
function watch(error) {
  if (!(error instanceof WebAssembly.RuntimeError) || message.isConnected) return;
  message.className = "failed";
  tell({
    en:
      "Something in this page has failed, and it no longer works. Please reload it: its address keeps the view, " +
      "but a table of your own that is not kept in this browser has to be given again.",
    "zh-Hans": "此页面出错，已停止运行。请重新加载：网址保留了当前视图，但未保存在本浏览器的自有表格需要重新导入。",
  });
}

addEventListener("error", (event) => watch(event.error));
addEventListener("unhandledrejection", (event) => watch(event.reason));

try {
  const app = await import(document.getElementById("app-js").href);
  await app.default({ module_or_path: document.getElementById("app-wasm").href });
  message.remove();
} catch (error) {
  console.error(error);
  tell({
    en:
      "Cluster Atlas could not start. It needs a current browser with WebAssembly; " +
      "reloading the page helps if the connection broke.",
    "zh-Hans": "Cluster Atlas 无法启动：需要支持 WebAssembly 的新版浏览器；如果是网络中断，请重新加载页面。",
  });
}
