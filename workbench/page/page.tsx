// Draws everything around the grid from the page's state, and hands what the user does to `actions`.
import { render } from "preact";
import type { StoredFile } from "../services/context";
import { Header, type PageCommand } from "./header";
import { HtmlFrame } from "./html-frame";
import { HtmlDialog, NoticeDialog, Toasts } from "./messages";
import type { PageState, Simulation, Store } from "./page-state";
import { DocumentViewer, Shelf } from "./shelf";
import { SimulationDialog } from "./simulation";

export interface PageActions {
  command(command: PageCommand): void;
  /** A menu item of the add-in was chosen. */
  runMenu(functionName: string): void;
  changeSimulation(simulation: Simulation): void;
  /** The frame of a sidebar or dialog came or went. */
  frame(frame: Window, here: boolean): void;
}

/** Draws the page now and after every change of the store. `client` is the script of google.script.run. */
export function drawPage(store: Store, actions: PageActions, client: string): void {
  const closers = closersOf(store);
  const toggleShelf = () => store.set({ shelfOpen: !store.get().shelfOpen });
  const openSimulation = () => store.set({ simulationOpen: true });

  store.watch((state) => {
    document.body.dataset.ready = String(state.ready);
    place("opening").hidden = state.ready;
    place("sidebar").hidden = state.sidebar === null;
    place("shelf").hidden = !state.shelfOpen;
    render(
      <Header
        state={state}
        onCommand={actions.command}
        onMenu={actions.runMenu}
        onShelf={toggleShelf}
        onSimulation={openSimulation}
      />,
      place("header"),
    );
    render(<Sidebar state={state} client={client} onFrame={actions.frame} onClose={closers.sidebar} />, place("sidebar"));
    render(state.shelfOpen ? <Shelf files={state.files} onView={closers.view} onClose={toggleShelf} /> : null, place("shelf"));
    render(
      <>
        <HtmlDialog shown={state.dialog} client={client} onFrame={actions.frame} onClose={closers.dialog} />
        {state.viewing && <DocumentViewer file={state.viewing} onClose={closers.viewer} />}
        {state.simulationOpen && (
          <SimulationDialog
            simulation={state.simulation}
            lastCalls={state.lastCalls}
            onChange={actions.changeSimulation}
            onClose={closers.simulation}
          />
        )}
        <NoticeDialog notices={state.notices} onClose={closers.notice} />
        <Toasts toasts={state.toasts} onClose={closers.toast} />
      </>,
      place("overlay"),
    );
  });
}

interface SidebarProps {
  state: PageState;
  client: string;
  onFrame(frame: Window, here: boolean): void;
  onClose(): void;
}

function Sidebar({ state: { sidebar }, client, onFrame, onClose }: SidebarProps) {
  if (!sidebar) return null;
  return (
    <>
      <header class="panel-title">
        <h2>{sidebar.title}</h2>
        <button type="button" class="icon" aria-label="ปิดแถบด้านข้าง" onClick={onClose}>
          ✕
        </button>
      </header>
      <HtmlFrame key={sidebar.id} shown={sidebar} client={client} onFrame={onFrame} />
    </>
  );
}

/** What only changes the page's own state: closing things and opening the viewer. */
function closersOf(store: Store) {
  return {
    sidebar: () => store.set({ sidebar: null }),
    dialog: () => store.set({ dialog: null }),
    viewer: () => store.set({ viewing: null }),
    simulation: () => store.set({ simulationOpen: false }),
    view: (file: StoredFile) => store.set({ viewing: file }),
    notice: (id: number) => store.set({ notices: store.get().notices.filter((notice) => notice.id !== id) }),
    toast: (id: number) => store.set({ toasts: store.get().toasts.filter((toast) => toast.id !== id) }),
  };
}

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element #${id}`);
  return element;
}
