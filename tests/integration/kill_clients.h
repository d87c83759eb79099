// Clients of a server that is killed again and again: what each was told goes into one ledger.
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "tests/support/process_agency.h"

namespace ayumi::testing {

// Thread-safe.
class Ledger {
public:
    struct Counts {
        int resent = 0;      // batches whose connection ended before the answer
        int duplicates = 0;  // changes that had come before the kill, unanswered
        int nudges = 0;
        int channels = 0;
    };

    void answered(const std::map<std::string, Bytes>& hashesById, int duplicates);
    void resent();
    void nudged();
    void opened();
    void fail(const std::string& why);  // the first is kept

    std::size_t size() const;
    std::map<std::string, Bytes> fresh();  // answered since the last call
    std::map<std::string, Bytes> all() const;
    Counts counts() const;
    std::string failure() const;

    std::atomic<bool> ended = false;    // nothing new is made; what waits is still sent
    std::atomic<bool> allSent = false;  // whoever listens pulls the rest and is done

private:
    mutable std::mutex m_mutex;
    std::map<std::string, Bytes> m_all;
    std::map<std::string, Bytes> m_fresh;
    Counts m_counts;
    std::string m_failure;
};

// One connection to the server, made anew when it is gone. For one thread.
class KillClient {
public:
    KillClient(ProcessAgency& agency, Ledger& ledger, const std::string& name, std::uint64_t seed);
    virtual ~KillClient() = default;

    void run();  // until the ledger has ended and nothing is left to do

protected:
    virtual bool done() const = 0;
    virtual void turn() = 0;

    // Nothing: cut off, or nobody there, so that nobody knows whether it was done.
    std::optional<test::Answer> ask(const std::string& request);
    std::string bearer() const;
    bool learnHead(const sync::Head& head, bool reset);
    void rest(std::uint64_t mostMs);
    bool sent() const { return m_sent; }  // the last request; maybe it arrived

    ProcessAgency& m_agency;
    Ledger& m_ledger;
    ServedTablet m_tablet;
    SeededRandom m_dice;
    sync::Head m_head;  // what it was told last must never be taken back

private:
    std::unique_ptr<test::TlsClient> m_connection;
    bool m_sent = false;
};

// Makes changes, each of a record of its own, and sends a batch until it is answered.
class Pusher : public KillClient {
public:
    using KillClient::KillClient;

private:
    bool done() const override { return m_batch.empty() && m_ledger.ended; }
    void turn() override;
    void makeBatch();
    void take(const sync::PushResponse& response);

    std::vector<sync::Change> m_batch;
    bool m_sentBefore = false;
    std::string m_about;
    int m_made = 0;
};

// Holds a live channel and pulls what it is told of.
class Listener : public KillClient {
public:
    using KillClient::KillClient;

    const std::set<std::string>& seen() const { return m_seen; }  // ids of changes; after run()

private:
    bool done() const override { return m_whole; }
    void turn() override;
    bool pull();  // to the end; false: cut off
    void listen();

    std::string m_cursor;
    std::set<std::string> m_seen;
    bool m_whole = false;
};

}  // namespace ayumi::testing
