// When formulas are calculated again: at the first read after a change, all of them, before the read returns. Univer's own
// timed recalculation is switched off, because Apps Script code never waits and because Univer's incremental runs leave
// out dependents of moved named ranges and of blocked spills.
import { type ICommandInfo, ICommandService, type Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  IFunctionService,
  LexerTreeBuilder,
  OtherFormulaMarkDirty,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

export interface Recalculation {
  /** True when something changed that a formula may depend on. */
  isDue(): boolean;
  /** Says that something changed without a command of Univer's. */
  demand(): void;
  /** Calculates every formula if one is due; the cells hold the results when it returns. */
  run(): void;
  dispose(): void;
}

/** The two private members of Univer's controller that hold its pending timed run. */
interface PendingRun {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
}

/** Takes recalculation over from Univer. `onDue` is told of every change, so that a page can run it after a pause. */
export function takeOverRecalculation(injector: Injector, unitId: string, onDue: () => void = () => {}): Recalculation {
  const commands = injector.get(ICommandService);
  const dirtying = injector.get(IActiveDirtyManagerService);
  const functions = injector.get(IFunctionService);
  const pending = injector.get(TriggerCalculationController) as unknown as PendingRun;
  let due = true;

  const listener = commands.onCommandExecuted((command, options) => {
    if (!dirtying.get(command.id)) return;
    clearTimeout(pending._setTimeoutKey);
    pending._waitingCommandQueue = [];
    // A conditional colour's formula is registered while the page draws, and marked so: it waits for a calculation too.
    if (options?.onlyLocal && command.id !== OtherFormulaMarkDirty.id) return;
    due = true;
    onDue();
  });

  return {
    isDue: () => due,
    demand() {
      due = true;
    },
    run() {
      if (!due) return;
      due = false;
      // Univer caches formulas for the whole process, cut into words and as trees, with the places their names had then.
      // Trees go by the workbook's id; any builder that is disposed of empties the cache of words, whoever filled it.
      new LexerTreeBuilder().dispose();
      functions.deleteFormulaAstCacheKey(unitId);
      const parameters = {
        forceCalculation: true,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      };
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, parameters, { onlyLocal: true });
    },
    dispose: () => listener.dispose(),
  };
}
