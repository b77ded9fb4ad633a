// Shows the button that prints the page. Without JavaScript it stays hidden: the browser's own menu
// prints the same.
for (const button of document.querySelectorAll(".print-button")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
}
