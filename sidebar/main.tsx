/** Entry of the sidebar: puts the view into the page. */
import { render } from "preact";
import { Sidebar } from "./sidebar";

render(<Sidebar />, document.getElementById("sidebar")!);
