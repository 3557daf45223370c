/** The package has no types of its own. What is used of it: https://www.11ty.dev/docs/programmatic/ */
declare module '@11ty/eleventy' {
  interface Config {
    addGlobalData(name: string, value: unknown): void;
    on(event: 'eleventy.after', listener: () => Promise<void>): void;
  }
  interface Settings {
    configPath: string;
    quietMode: boolean;
    runMode: 'build' | 'watch';
    config(config: Config): void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, settings: Settings);
    init(): Promise<unknown>;
    write(): Promise<unknown>;
    watch(): Promise<unknown>;
  }
}
