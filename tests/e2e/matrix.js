// A table that has to be full: what happens in every row under every column.

export class Matrix {
  #columns;
  #rows = new Map();

  constructor(rows, columns) {
    this.#columns = columns;
    for (const row of rows) this.#rows.set(row.join(" | "), new Map());
  }

  /** Fills a cell that is in the table. */
  fill(row, column, text) {
    this.#rows.get(row.join(" | ")).set(column, text);
  }

  /** The cells without a text. */
  empty() {
    const cells = [...this.#rows].flatMap(([row, texts]) => this.#columns.map((column) => [row, column, texts.get(column)]));
    return cells.filter(([, , text]) => !text).map(([row, column]) => `${row} | ${column}`);
  }

  /** One line a row; what is the same in every column stands once. */
  toString() {
    const lines = [...this.#rows].map(([row, texts]) => {
      const all = this.#columns.map((column) => texts.get(column) ?? "");
      return new Set(all).size === 1
        ? `${row} | ${this.#columns.join(", ")}: ${all[0]}`
        : `${row} | ${this.#columns.map((column, at) => `${column}: ${all[at]}`).join("; ")}`;
    });
    return lines.join("\n");
  }
}
