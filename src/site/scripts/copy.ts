/** Shows the buttons that copy a text, and has each copy the text of the element that it names. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const from = document.getElementById(button.dataset['copies'] ?? '');
  const status = document.getElementById(button.dataset['status'] ?? '');
  if (from === null || status === null || !('clipboard' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(from.innerText).then(() => {
      status.textContent = button.dataset['done'] ?? '';
    });
  });
}
