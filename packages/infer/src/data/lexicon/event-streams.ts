import { pattern, small } from "../short-meanings.ts";
import { ownTables } from "./field.ts";
import { of, one } from "./one.ts";

const AGGREGATES = "Order|Customer|Invoice|Payment|Shipment|Product|Account|Subscription|Cart|Refund";
const EVENTS =
  "(Order|Customer|Invoice|Payment|Shipment|Product|Account|Subscription|Cart|Refund)(Created|Updated|Cancelled|Confirmed|Completed|Rejected)";
const TYPES = `com\\.example\\.(shop|billing|crm|shipping)\\.events\\.${EVENTS}`;
const TRACE = "00-[0-9a-f]{32}-[0-9a-f]{16}-01";
const QUEUES =
  "(rabbitmq|sb)://(broker|bus)\\.example/(order|billing|mail|shipping|inventory|search)-(service|worker|events)";

/** Events as they happened, and messages on their way from one program to another. */
export const EVENT_STREAMS = ownTables(
  "outbox inbox domain_event domain_event_entry event_store eventstore event_stream event_publication stored_event snapshot_event_entry token_entry saga saga_entry association_value mt_event mt_stream outbox_message outbox_event inbox_state inbox_message message_store projection_checkpoint aggregate_snapshot integration_event jhi_persistent .aggregate_id .aggregate_type .aggregate_identifier .aggregateid .aggregatetype .aggregate_version",
  [
    one("aggregate type, aggregate name, aggregatetype, stream type", AGGREGATES),
    pattern("event type, event name, message type, event class, domain event type", EVENTS, { confidence: 0.94 }),
    pattern("payload type, serialized type, clr type, dotnet type, mt dotnet type, full name, event full name", TYPES),
    pattern("payload revision, event revision, revision, schema revision", "[1-3]\\.[0-4]"),
    pattern("tracing span context, tracingspancontext, trace parent, traceparent, trace context", TRACE),
    one("content type", "application/json|application/vnd.masstransit+json|application/cloudevents+json", {
      confidence: 0.95,
    }),
    pattern(
      "source address, destination address, response address, fault address, input address, endpoint address",
      QUEUES,
      { confidence: 0.95 },
    ),
    pattern("message type, message class", `urn:message:Shop\\.Contracts:${EVENTS}`),
    pattern("time stamp", "2026-0[1-9]-[0-2][1-8]T(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z"),
    pattern(
      "listener, listener class, subscriber class, handler class",
      "com\\.example\\.(shop|billing|mail|shipping)\\.(Order|Mail|Stock|Billing|Search)(EventListener|Projection|Handler)\\.on\\(com\\.example\\.shop\\.(OrderPlaced|PaymentReceived|CustomerRegistered|StockChanged)\\)",
    ),
    pattern(
      "processor name, processing group, projection name, subscription name, consumer group, consumer name",
      "(order|customer|invoice|stock|search|mail|report|dashboard)-(projection|read-model|notifier|indexer|processor)(-v[1-3]|)",
    ),
    pattern(
      "saga type, saga name, saga class",
      "com\\.example\\.(shop|billing|shipping)\\.saga\\.(Order|Payment|Shipping|Refund|Booking|Onboarding)(Saga|ProcessManager)",
    ),
    one("association key", "orderId|paymentId|shipmentId|customerId|bookingId|invoiceId"),
    pattern("association value", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"),
    one(
      "token type",
      "org.axonframework.eventhandling.GlobalSequenceTrackingToken|org.axonframework.eventhandling.GapAwareTrackingToken|org.axonframework.eventhandling.ReplayToken",
    ),
    one("publication status, delivery status", "COMPLETED|PUBLISHED|PROCESSING|FAILED|RESUBMITTED"),
    one(
      "topic, topic name, destination, channel",
      "orders.events|billing.events|customers.events|shipping.events|mail.commands|stock.events|search.commands",
    ),
    one("partition key, routing key", "order-1841|customer-207|tenant-12|invoice-5520|order-93"),
    pattern(
      "stream name, stream, category stream",
      "(order|customer|invoice|payment|cart|account)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}",
    ),
    small("segment", 0, 15),
    ...of(
      "outbox, outbox event, outbox message, event, domain event, stored event, integration event, mt event",
      pattern("type, event", EVENTS),
    ),
    ...of("mt stream, stream, event stream, snapshot, domain event entry", one("type", AGGREGATES)),
    ...of(
      "event publication",
      pattern(
        "listener",
        "com\\.example\\.(billing|mail|shipping)\\.(Order|Mail|Stock)EventListener\\.on\\(com\\.example\\.shop\\.(OrderPlaced|PaymentReceived)\\)",
      ),
      one("status", "COMPLETED|PUBLISHED|PROCESSING|FAILED"),
      one(
        "serialized event, event",
        '{"orderId":"1841","total":"59.90","currency":"EUR"}|{"customerId":"207","email":"mia.greene@example.com"}|{"sku":"AB-1204","quantity":3}|{"paymentId":"8812","status":"captured"}',
      ),
    ),
    ...of(
      "jhi persistent audit event, persistent audit event, audit event",
      one("event type, type", "AUTHENTICATION_SUCCESS|AUTHENTICATION_FAILURE|AUTHORIZATION_FAILURE|SESSION_EXPIRED", {
        confidence: 0.96,
      }),
      pattern(
        "principal",
        "[a-z](hoffman|keller|morgan|santos|bennett|novak|rivera|larsen|fischer)[0-9]{0,2}|anonymousUser",
      ),
    ),
  ],
);
