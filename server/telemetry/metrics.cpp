#include "server/telemetry/metrics.h"

#include <mutex>
#include <utility>

#include <prometheus/counter.h>
#include <prometheus/exposer.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include "server/telemetry/process_figures.h"

namespace ayumi::telemetry {

namespace {

using prometheus::Counter, prometheus::Family, prometheus::Gauge, prometheus::Histogram;

constexpr const char* kLoopback = "127.0.0.1:";

// Around a millisecond for a sync with nothing new, up to a client that waits for a lost database.
const Histogram::BucketBoundaries& latencySteps() {
    static const Histogram::BucketBoundaries steps{0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 30};
    return steps;
}

Family<Counter>& counter(prometheus::Registry& registry, const char* name, const char* help) {
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

Family<Gauge>& gauge(prometheus::Registry& registry, const char* name, const char* help) {
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry);
}

// Set anew each time somebody asks.
class Gauges {
public:
    explicit Gauges(prometheus::Registry& registry)
        : m_queues(gauge(registry, "ayumi_queue_length", "Work that waits for its thread")),
          m_connections(one(registry, "ayumi_connections", "Open connections of tablets")),
          m_inFlight(one(registry, "ayumi_requests_in_flight", "Requests not answered yet")),
          m_live(one(registry, "ayumi_live_channels", "Open live channels")),
          m_databaseUp(one(registry, "ayumi_database_up", "1 if the database answered lately")),
          m_head(one(registry, "ayumi_log_head", "Number of the newest log entry")),
          m_backupHead(one(registry, "ayumi_backup_log_head",
                           "Up to which log entry a verified backup holds everything")),
          m_backupAt(one(registry, "ayumi_backup_time_seconds",
                         "When the last verified backup was made; 0 if never")),
          m_quarantined(one(registry, "ayumi_quarantined_changes",
                            "Changes that wait for a person's decision")),
          m_memory(one(registry, "process_resident_memory_bytes", "Memory in use")),
          m_cpu(one(registry, "process_cpu_seconds", "Processor time used since the start")),
          m_files(one(registry, "process_open_fds", "Open file descriptors")),
          m_maxFiles(one(registry, "process_max_fds", "How many of them there may be")) {}

    void show(const Standing& now) {
        const auto set = [](Gauge& to, std::int64_t value) { to.Set(static_cast<double>(value)); };
        set(m_queues.Add({{"queue", "workers"}}), now.workersWaiting);
        set(m_queues.Add({{"queue", "passwords"}}), now.passwordsWaiting);
        set(m_queues.Add({{"queue", "writer"}}), now.writerWaiting);
        set(m_connections, now.connections);
        set(m_inFlight, now.requestsInFlight);
        set(m_live, now.liveChannels);
        set(m_databaseUp, now.databaseUp ? 1 : 0);
        set(m_head, now.head);
        set(m_backupHead, now.backupHead);
        set(m_backupAt, now.backupAtS);
        set(m_quarantined, now.quarantined);
        const auto process = processFigures();
        set(m_memory, process.residentBytes);
        m_cpu.Set(process.cpuSeconds);
        set(m_files, process.openFiles);
        set(m_maxFiles, process.maxFiles);
    }

private:
    static Gauge& one(prometheus::Registry& registry, const char* name, const char* help) {
        return gauge(registry, name, help).Add({});
    }

    Family<Gauge>& m_queues;
    Gauge& m_connections;
    Gauge& m_inFlight;
    Gauge& m_live;
    Gauge& m_databaseUp;
    Gauge& m_head;
    Gauge& m_backupHead;
    Gauge& m_backupAt;
    Gauge& m_quarantined;
    Gauge& m_memory;
    Gauge& m_cpu;
    Gauge& m_files;
    Gauge& m_maxFiles;
};

}  // namespace

class Metrics::Parts : public prometheus::Collectable {
public:
    Parts()
        : requests(counter(m_registry, "ayumi_requests_total", "Requests answered")),
          latencies(prometheus::BuildHistogram()
                        .Name("ayumi_request_seconds")
                        .Help("From the whole request to its answer, without the network")
                        .Register(m_registry)),
          changes(counter(m_registry, "ayumi_changes_total", "Changes received, by verdict")),
          pulls(counter(m_registry, "ayumi_pulls_total", "Pages of records answered").Add({})),
          pulled(counter(m_registry, "ayumi_pulled_records_total", "Records in them").Add({})),
          signIns(counter(m_registry, "ayumi_sign_ins_total", "Sign-ins, by outcome")),
          failures(counter(m_registry, "ayumi_database_failures_total",
                           "Requests that the database did not answer, or had no space for")),
          m_gauges(m_registry) {}

    std::vector<prometheus::MetricFamily> Collect() const override {
        const std::lock_guard lock(m_mutex);
        m_gauges.show(m_look ? m_look() : Standing{});
        return m_registry.Collect();
    }

    void setLook(std::function<Standing()> look) {
        const std::lock_guard lock(m_mutex);
        m_look = std::move(look);
    }

private:
    prometheus::Registry m_registry;

public:
    Family<Counter>& requests;
    Family<Histogram>& latencies;
    Family<Counter>& changes;
    Counter& pulls;
    Counter& pulled;
    Family<Counter>& signIns;
    Family<Counter>& failures;
    std::shared_ptr<prometheus::Collectable> shared;  // this one, not owned
    std::unique_ptr<prometheus::Exposer> exposer;

private:
    mutable std::mutex m_mutex;
    std::function<Standing()> m_look;
    mutable Gauges m_gauges;
};

Metrics::Metrics() : m_parts(std::make_unique<Parts>()) {
    m_parts->shared = {static_cast<prometheus::Collectable*>(m_parts.get()), [](auto*) {}};
}

Metrics::~Metrics() { m_parts->exposer.reset(); }

void Metrics::countRequest(std::string_view route, std::string_view method, int status,
                           double seconds) {
    const std::string path(route);
    m_parts->requests
        .Add({{"route", path}, {"method", std::string(method)}, {"status", std::to_string(status)}})
        .Increment();
    m_parts->latencies.Add({{"route", path}}, latencySteps()).Observe(seconds);
    if (status == 503) countDatabaseFailure("unavailable");
    if (status == 507) countDatabaseFailure("full");
}

void Metrics::countChange(std::string_view verdict) {
    m_parts->changes.Add({{"verdict", std::string(verdict)}}).Increment();
}

void Metrics::countPull(std::size_t records) {
    m_parts->pulls.Increment();
    m_parts->pulled.Increment(static_cast<double>(records));
}

void Metrics::countSignIn(std::string_view outcome) {
    m_parts->signIns.Add({{"outcome", std::string(outcome)}}).Increment();
}

void Metrics::countDatabaseFailure(std::string_view kind) {
    m_parts->failures.Add({{"kind", std::string(kind)}}).Increment();
}

void Metrics::setStanding(std::function<Standing()> look) { m_parts->setLook(std::move(look)); }

std::string Metrics::text() { return prometheus::TextSerializer().Serialize(m_parts->Collect()); }

Result<int> Metrics::listen(int port) {
    try {
        auto exposer = std::make_unique<prometheus::Exposer>(kLoopback + std::to_string(port), 1);
        exposer->RegisterCollectable(m_parts->shared);
        const auto ports = exposer->GetListeningPorts();
        m_parts->exposer = std::move(exposer);
        return ports.empty() ? port : ports.front();
    } catch (const std::exception&) {
        return Error{"port_in_use", {{"port", std::to_string(port)}}};
    }
}

}  // namespace ayumi::telemetry
