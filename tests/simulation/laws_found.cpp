// What is looked up by words is what a look at every record finds, whatever the index went through.
#include <algorithm>

#include "tests/simulation/laws.h"

namespace ayumi::simulation {

namespace {

constexpr std::size_t kLookedAtOnce = 25;

// As writing.cpp writes them: no other spelling of a word lies anywhere.
const std::vector<std::string> kWrittenWords{"メモ",         "がんばった", "肩",
                                             "おつかれさま", "作業した",   "3"};

// Not by codes, of which none is one of these words or holds a digit alone.
bool saysIn(const Json& value, const std::string& word) {
    if (value.is_string()) {
        const auto text = value.get<std::string>();
        const bool written = text.find(' ') != std::string::npos;  // note(): words and a number
        return written && text.find(word) != std::string::npos;
    }
    if (!value.is_structured()) return false;
    for (const auto& [name, one] : value.items()) {
        if (name != "log" && saysIn(one, word)) return true;  // a decision's copy of a day
    }
    return false;
}

}  // namespace

void Laws::whatIsLookedForIsFound() {
    for (const auto& living : m_living) {
        const auto& device = living.tablet->device();
        if (m_truth.taken.contains(device) || !m_truth.people.contains(device)) continue;
        for (const auto& person : m_truth.people.at(device)) compareFound(living, person);
    }
}

void Laws::compareFound(const Living& living, const std::string& person) {
    static const std::set<std::string> kGivenWhole{"person", "site", "staff", "setting"};
    const store::Viewer viewer{person, m_stage.clock.nowMs()};
    auto& reader = living.tablet->reader();
    std::map<std::string, reference::Ids> expected;
    for (const auto& kind : living.tablet->kinds().all()) {
        if (kGivenWhole.contains(kind.name)) continue;
        for (const auto& row : rowsFor(living, person, kind.name)) {
            for (const auto& word : kWrittenWords) {
                if (!row.isVoid && saysIn(row.values, word)) expected[word].insert(row.record);
            }
        }
    }
    for (const auto& word : kWrittenWords) {
        const auto query = reader.queryOf(viewer, word);
        reference::Ids found;
        store::SearchSlice slice;
        while (!slice.ended) {
            slice = reader.search(viewer, query, slice.before, kLookedAtOnce);
            for (const auto& row : slice.rows) found.insert(row.record);
        }
        if (slice.ready && found == expected[word]) continue;
        fail("9 it heals", living.tablet->name + " finds " + std::to_string(found.size()) +
                               " with " + word + " where " + std::to_string(expected[word].size()) +
                               " have it" + (slice.ready ? "" : "; not all are in the index"));
    }
}

}  // namespace ayumi::simulation
