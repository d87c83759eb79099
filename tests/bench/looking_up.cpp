#include "tests/bench/looking_up.h"

#include <memory>
#include <stdexcept>
#include <string>

#include <fmt/core.h>

#include "mobile/store/tablet_reader.h"
#include "mobile/store/tablet_store.h"
#include "shared/base/time_text.h"
#include "tests/mobile/support/agency.h"

namespace ayumi::bench {

namespace {

constexpr int kPageRecords = 1000;
constexpr int kPages = 5;  // of each turn
constexpr int kSaves = 200;
constexpr std::size_t kSlice = 25;  // as the page looks (mobile/viewmodels/search_page.cpp)

const char* const kTold[] = {
    "パンの袋づめをしました。声をかけると手順を思い出せました。午後は少し疲れたようすでした。",
    "倉庫の棚卸し。数え直しを自分から申し出ました。昼休みに電車の話をしました。",
    "洗い場。午後は少し疲れたようすで、10分休みました。明日は早退の予定です。",
    "受付の電話を一度とりました。メモの書き方を一緒に確かめました。雨で15分遅れました。"};

// No field of it is a text that anybody looks up.
records::KindTable withoutWords() {
    const auto released = records::KindTable::released();
    records::KindTable table;
    for (records::Kind kind : released.all()) {
        for (auto& field : kind.fields) field.type = records::FieldType::Integer;
        table.add(std::move(kind));
    }
    return table;
}

class Side {
public:
    Side(const std::filesystem::path& file, const records::KindTable& kinds)
        : m_file(file), m_kinds(kinds) {
        m_store = std::move(store::TabletStore::open(file.string(), m_key, kinds).value());
    }

    double takePage(const std::vector<std::string>& states) {
        store::PageOutcome page;
        page.head = {++m_number, std::to_string(m_number)};
        page.cursor = std::to_string(m_number);
        page.states.assign(states.begin(), states.end());
        const Stopwatch watch;
        m_store->applyPage(page).value();
        return watch.ms();
    }
    double save(const sync::Change& change) {
        const Stopwatch watch;
        m_store->add(change, change.madeAtMs).value();
        return watch.ms();
    }
    double check() {
        const Stopwatch watch;
        if (!m_store->mendWords()) throw std::runtime_error("the index is damaged");
        return watch.ms();
    }
    std::unique_ptr<store::TabletReader> reader() const {
        return std::move(store::TabletReader::open(m_file.string(), m_key, m_kinds).value());
    }
    double pagesOfFile() const {  // of 8 KiB; what is in the log as well
        auto raw = sqlite::Database::open(m_file.string(), m_key, sqlite::Mode::ReadOnly).value();
        return raw->raw().execAndGet("PRAGMA page_count").getDouble();
    }

private:
    std::filesystem::path m_file;
    const records::KindTable& m_kinds;
    Bytes m_key = Bytes(32, 'k');
    std::unique_ptr<store::TabletStore> m_store;
    std::int64_t m_number = 0;
};

class Told {
public:
    std::string state() { return mobile_tests::stateText({attendance()}, ++m_number); }
    sync::ChangePtr attendance() {
        const int index = m_index++;
        const std::string& whose = index % 2 == 0 ? agency.sato : agency.tanaka;
        return agency.attendance(agency.coach, whose, addDays("1980-01-01", index / 2),
                                 {{"status", "present"},
                                  {"arrived", fmt::format("09:{:02}", index % 60)},
                                  {"left", "15:00"},
                                  {"note", fmt::format("{}{}", kTold[index % 4], index)}});
    }

    mobile_tests::Agency agency;

private:
    int m_index = 0;
    std::int64_t m_number = 0;
};

void lookUp(Side& side, const Told& told, std::vector<Figure>& figures) {
    const auto reader = side.reader();
    const store::Viewer viewer{told.agency.coach.person, told.agency.clock.nowMs()};
    for (const char* words : {"早退の予定", "雨", "ま", "1234"}) {
        Samples slices;
        const Stopwatch watch;
        const auto query = reader->queryOf(viewer, words);
        store::SearchSlice slice;
        std::size_t found = 0;
        double firstMs = 0;
        while (!slice.ended && found <= 500) {
            const Stopwatch one;
            slice = reader->search(viewer, query, slice.before, kSlice);
            slices.add(one.ms());
            found += slice.rows.size();
            if (firstMs == 0 && found > 0) firstMs = watch.ms();
        }
        figures.push_back({fmt::format("looking up 「{}」, ms", words),
                           "tablet",
                           {{"found", static_cast<double>(found)},
                            {"first", firstMs},
                            {"all", watch.ms()},
                            {"slice_p99", slices.percentile(0.99)}},
                           "slice 10"});
    }
}

}  // namespace

void measureLookingUp(const std::filesystem::path& folder, int records,
                      std::vector<Figure>& figures) {
    std::filesystem::create_directories(folder);
    Told told;
    const auto bare = withoutWords();
    Side with(folder / "with.db", told.agency.kinds);
    Side without(folder / "without.db", bare);
    std::vector<std::string> masters;
    std::int64_t number = 0;
    for (const auto& change : told.agency.masterChanges()) {
        masters.push_back(mobile_tests::stateText({change}, ++number));
    }
    with.takePage(masters);
    without.takePage(masters);
    Samples pageWith;
    Samples pageWithout;
    const int pages = std::max(kPages, records / kPageRecords);
    for (int page = 0; page < pages; ++page) {
        std::vector<std::string> states;
        for (int i = 0; i < kPageRecords; ++i) states.push_back(told.state());
        pageWithout.add(without.takePage(states));
        pageWith.add(with.takePage(states));
    }
    figures.push_back({fmt::format("a page of {} records, ms", kPageRecords),
                       "tablet",
                       {{"indexed", pageWith.median()},
                        {"not", pageWithout.median()},
                        {"ratio", pageWith.median() / pageWithout.median()}},
                       "-"});
    figures.push_back({fmt::format("{} records, MiB of the file", pages * kPageRecords),
                       "tablet",
                       {{"indexed", with.pagesOfFile() / 128},
                        {"not", without.pagesOfFile() / 128},
                        {"ratio", with.pagesOfFile() / without.pagesOfFile()}},
                       "-"});
    Samples saveWith;
    Samples saveWithout;
    for (int i = 0; i < kSaves; ++i) {
        const auto change = told.attendance();
        saveWithout.add(without.save(*change));
        saveWith.add(with.save(*change));
    }
    figures.push_back({"saving one attendance with a note, ms",
                       "tablet",
                       {{"indexed_p50", saveWith.median()},
                        {"indexed_p99", saveWith.percentile(0.99)},
                        {"not_p50", saveWithout.median()},
                        {"not_p99", saveWithout.percentile(0.99)}},
                       "p99 10"});
    figures.push_back(
        {"checking the index, once a day, ms", "tablet", {{"once", with.check()}}, "-"});
    lookUp(with, told, figures);
}

}  // namespace ayumi::bench
