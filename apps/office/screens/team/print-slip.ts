/** Prints the slip alone. The mark stands on the page only while it is printed; print.css goes by it. */
export const printSlip = (): void => {
  const page = document.documentElement;
  page.toggleAttribute('data-printing-slip', true);
  addEventListener('afterprint', () => page.toggleAttribute('data-printing-slip', false), { once: true });
  print();
};
