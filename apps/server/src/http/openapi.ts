import { csrfHeader, idempotencyHeader, problemSchema, type Route, routes } from "@helhet/contract";
import { z } from "zod";

type Json = { readonly [key: string]: unknown };

/** The API as OpenAPI 3.1, made from the contract. */
export function openApi(origin: string): Json {
  const paths: { [path: string]: { [method: string]: Json } } = {};
  for (const [name, route] of Object.entries(routes) as [string, Route][]) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Helhet", version: "0.1.0", description: "The JSON API of Helhet. See docs/reference/api.md." },
    servers: [{ url: origin }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, "output") },
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "helhet" } },
    },
  };
}

function operation(name: string, route: Route): Json {
  return {
    operationId: name,
    summary: route.does,
    "x-need": route.need,
    security: route.need === "anyone" ? [] : [{ session: [] }],
    parameters: [...pathParameters(route), ...queryParameters(route), ...headerParameters(route)],
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: json(schemaOf(route.body, "input")) } }),
    responses: {
      "200": { description: "Done.", content: answerOf(route) },
      default: {
        description: "Refused, with what and why.",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

function pathParameters({ path }: Route): readonly Json[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function queryParameters({ query }: Route): readonly Json[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(query, "input") as {
    properties?: Json;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

function headerParameters(route: Route): readonly Json[] {
  const header = (name: string) => ({ name, in: "header", required: true, schema: { type: "string" } });
  return [
    ...(route.method === "POST" ? [header(csrfHeader)] : []),
    ...(route.write ? [header(idempotencyHeader)] : []),
  ];
}

function answerOf({ answer, sends }: Route): Json {
  const schema = schemaOf(answer, "output");
  return sends === undefined ? json(schema) : { [sends.type]: { schema } };
}

function json(schema: Json): Json {
  return { "application/json": { schema } };
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema, ...made } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return made;
}
