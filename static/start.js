// Starts the app. A file of its own, because the content security policy forbids inline scripts;
// Trunk.toml writes the two links it reads.

const message = document.getElementById("start");

try {
  const app = await import(document.getElementById("app-js").href);
  await app.default({ module_or_path: document.getElementById("app-wasm").href });
  message.remove();
} catch (error) {
  console.error(error);
  message.setAttribute("role", "alert");
  message.textContent =
    "Cluster Atlas could not start. It needs a current browser with WebAssembly; " +
    "reloading the page helps if the connection broke.";
}
