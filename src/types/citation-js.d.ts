/** The part of Citation.js that is used; the packages bring no types. */
declare module "@citation-js/core" {
  /** Items of CSL-JSON, to be written in other formats. */
  export class Cite {
    constructor(items: readonly unknown[], options: { readonly generateGraph: false });
    format(format: "bibtex"): string;
  }
  export const plugins: {
    readonly config: {
      get(name: "@bibtex"): {
        readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
