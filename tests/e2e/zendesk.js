// A stand-in for Zendesk, which nobody can run: it takes requests as its documentation says, and keeps them.
// https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/#create-request
import { once } from "node:events";
import { createServer } from "node:http";

const PATH = "/api/v2/requests.json";
const REFERENCE = 360001;
const CORS = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "Content-Type" };

/** What is wrong with a request, in the documented form; nothing if it is taken. */
const faults = ({ requester, subject, comment } = {}) => {
  const blank = { description: "cannot be blank", error: "BlankValue" };
  const needed = { email: requester?.email, subject, comment: comment?.body };
  return Object.fromEntries(Object.keys(needed).filter((name) => !needed[name]).map((name) => [name, [blank]]));
};

export class Zendesk {
  #tickets = [];
  #server = createServer(async (request, response) => {
    const { status, body } = this.#answer(request, Buffer.concat(await request.toArray()).toString());
    response.writeHead(status, { ...CORS, "Content-Type": "application/json" }).end(body && JSON.stringify(body));
  });

  static async start() {
    const desk = new Zendesk();
    await once(desk.#server.listen(0, "127.0.0.1"), "listening");
    desk.endpoint = `http://127.0.0.1:${desk.#server.address().port}${PATH}`;
    return desk;
  }

  #answer({ method, url }, text) {
    if (method === "OPTIONS") return { status: 204 };
    if (method !== "POST" || url !== PATH) return { status: 404, body: { error: "InvalidEndpoint" } };
    const { request } = JSON.parse(text);
    const details = faults(request);
    if (Object.keys(details).length > 0) {
      return { status: 422, body: { error: "RecordInvalid", description: "Record validation errors", details } };
    }
    const id = 35_436 + this.#tickets.length;
    this.#tickets.push({ id, ...request });
    return { status: 201, body: { request: { id, status: "new", subject: request.subject } } };
  }

  /** All tickets, in the form of the other trackers. */
  tickets() {
    return this.#tickets.map(({ id, requester, subject, comment, custom_fields: fields }) => ({
      id: String(id),
      title: subject,
      contact: requester.email,
      details: comment.body,
      clientref: fields.find((field) => field.id === REFERENCE)?.value,
    }));
  }

  async stop() {
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}
