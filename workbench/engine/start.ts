// Starts one Univer with the plugins it is given, in Node and in the browser alike. Which plugins: node.ts here, and the
// grid of the page.
import { type Injector, type IUniverConfig, LogLevel, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

/** What Univer's presets hand over: plugin classes, each alone or with its options. */
export interface PluginPreset {
  plugins: (PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown])[];
}

/** A running Univer without a workbook. */
export interface Engine {
  univer: Univer;
  api: FUniver;
  injector: Injector;
}

/**
 * Registers the plugins of all presets, a later one of the same name in place of an earlier, and starts Univer.
 * This is what the package @univerjs/presets does; that package is left out because it brings commercial ones along.
 */
export function startEngine(presets: PluginPreset[], config: Partial<IUniverConfig>): Engine {
  const univer = new Univer({ logLevel: LogLevel.ERROR, ...config });
  const plugins = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
  return { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
