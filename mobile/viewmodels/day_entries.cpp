#include "mobile/viewmodels/day_entries.h"

#include <algorithm>

namespace ayumi::viewmodels {

std::string fieldAbout(const std::string& field, const std::string& about) {
    return about.empty() || field.empty() ? field : field + ' ' + about;
}

std::string bareField(const std::string& name) { return name.substr(0, name.find(' ')); }

std::string aboutOf(const std::string& name) {
    const auto space = name.find(' ');
    return space == std::string::npos ? std::string() : name.substr(space + 1);
}

DayEntries::DayEntries(AppContext& app, EntryOf of, const std::vector<std::string>& abouts)
    : m_of(std::move(of)) {
    for (const auto& about : abouts) {
        EntryOf one = m_of;
        one.about = about;
        m_entries.push_back(std::make_unique<DayEntry>(app, std::move(one)));
    }
    if (m_entries.empty()) m_entries.push_back(std::make_unique<DayEntry>(app, m_of));
    for (const auto& entry : m_entries) {
        connect(entry.get(), &DayEntry::changed, this, &DayEntries::changed);
    }
}

DayEntry& DayEntries::at(const std::string& name) const {
    const std::string about = aboutOf(name);
    const auto found = std::ranges::find_if(
        m_entries, [&](const auto& entry) { return entry->of().about == about; });
    return found == m_entries.end() ? *m_entries.front() : **found;
}

bool DayEntries::recorded() const {
    return std::ranges::any_of(m_entries, [](const auto& one) { return one->recorded(); });
}

bool DayEntries::fromDraft() const {
    return std::ranges::any_of(m_entries, [](const auto& one) { return one->fromDraft(); });
}

bool DayEntries::dirty() const {
    return std::ranges::any_of(m_entries, [](const auto& one) { return one->dirty(); });
}

bool DayEntries::saving() const {
    return std::ranges::any_of(m_entries, [](const auto& one) { return one->saving(); });
}

bool DayEntries::waiting() const {
    return std::ranges::any_of(m_entries, [](const auto& one) { return one->view().pending; });
}

void DayEntries::set(const std::string& name, Json value) {
    at(name).set(bareField(name), std::move(value));
}

void DayEntries::setReason(const QString& reason) {
    for (const auto& entry : m_entries) entry->setReason(reason);
}

// Only a draft keeps its place, and not each of them is one.
int DayEntries::place() const {
    int place = 0;
    for (const auto& entry : m_entries) place = std::max(place, entry->place());
    return place;
}

void DayEntries::setPlace(int place) {
    for (const auto& entry : m_entries) entry->setPlace(place);
}

void DayEntries::commit(bool confirmed, std::function<void(Result<void>)> then) {
    struct Running {
        std::size_t left = 0;
        Result<void> outcome = {};
        std::function<void(Result<void>)> then;
    };
    std::vector<DayEntry*> dirty;
    for (const auto& entry : m_entries) {
        if (entry->dirty()) dirty.push_back(entry.get());
    }
    if (dirty.empty()) return then({});
    auto running = std::make_shared<Running>(Running{dirty.size(), {}, std::move(then)});
    for (DayEntry* entry : dirty) {
        entry->commit(confirmed, [running](const Result<void>& result) {
            if (!result && running->outcome) running->outcome = result;
            if (--running->left == 0) running->then(running->outcome);
        });
    }
}

}  // namespace ayumi::viewmodels
