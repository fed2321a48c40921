/** What we use of packages that bring no types. */

declare module 'citeproc' {
  interface System {
    /** The locale's XML. */
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    /** The second part has an entry for each item; false where the style has no bibliography. */
    makeBibliography(): [options: object, entries: string[]] | false;
  }
  const CSL: {
    Engine: new (system: System, style: string, language: string, force: boolean) => Engine;
  };
  export default CSL;
}

declare module '@citation-js/core' {
  interface Register {
    get(name: string): string;
  }
  interface CslConfig {
    styles: Register;
    locales: Register;
  }
  interface BibtexConfig {
    format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean };
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): CslConfig;
      get(plugin: '@bibtex'): BibtexConfig;
    };
    output: {
      format(
        format: 'bibtex',
        items: object[],
        options: { format: 'object' },
      ): { type: string; label: string; properties: Record<string, string> }[];
      format(
        format: 'ris',
        items: object[],
        options: { format: 'object' },
      ): Record<string, string | string[]>[];
    };
  };
  /** Reads any format whose plugin is loaded. */
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
