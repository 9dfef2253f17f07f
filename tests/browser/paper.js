// What stands on the pages of a print.

import PDFParser from "pdf2json";

/** The text of each page of a PDF, without its spaces: the pieces it is set in end anywhere. */
export function pagesOf(pdf) {
  const parser = new PDFParser();
  const pages = new Promise((resolve, reject) => {
    parser.on("pdfParser_dataError", reject);
    parser.on("pdfParser_dataReady", ({ Pages }) => {
      const text = ({ Texts }) => Texts.flatMap(({ R }) => R).map(({ T }) => decodeURIComponent(T)).join("");
      resolve(Pages.map((page) => text(page).normalize("NFKC").replace(/\s+/g, "")));
    });
  });
  // Without remarks on what it does not draw.
  parser.parseBuffer(pdf, -1);
  return pages;
}
