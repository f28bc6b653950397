// The saved help page without an endpoint: evidence goes to a private endpoint only, so this one needs none.
import * as plan from "bundles/plan/plan.js";

import { start } from "./saved.js";

start({ plan });
