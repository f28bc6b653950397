// Keeps the last press that comes before the assistant is there to answer it; the element answers it when it starts. The
// help page loads this ahead of its body, as a classic script, which the browser waits for as it does for the style
// sheets: nothing can be pressed before it runs. A saved page has it in its one script.
{
  /** What can be pressed: "Enter" in a field is a click on the button of its form. */
  const CONTROLS = "button, input[type=file]";

  const keep = (event) => {
    const host = event.target;
    if (host.localName !== "account-recovery" || host.started) return;
    const control = event.composedPath().find((part) => part.matches?.(CONTROLS));
    if (!control || (control.type === "file") !== (event.type === "input")) return;
    if (event.type === "click") {
      event.preventDefault();
      // The assistant may listen already: one press, one answer, or the second would undo the first.
      event.stopPropagation();
    }
    host.pressed = [control, host.shadowRoot.querySelector("input:checked")?.value];
    host.ariaBusy = "true";
  };

  addEventListener("click", keep, true);
  addEventListener("input", keep, true);
}
