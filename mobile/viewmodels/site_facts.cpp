#include "mobile/viewmodels/site_facts.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

#include "shared/base/folded_text.h"
#include "shared/base/months.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kConfirmedForMonths = 2;

}  // namespace

bool isConfirmationDue(const std::string& confirmedOn, const std::string& today) {
    return confirmedOn.empty() || addMonths(confirmedOn, kConfirmedForMonths) < today;
}

std::vector<int> openWeekdaysOf(const store::RecordRow& site) {
    const auto found = site.values.find("open_weekdays");
    if (found == site.values.end() || !found->is_array()) return {};
    return found->get<std::vector<int>>();
}

QString searchable(const QString& text) {
    return QString::fromStdString(foldedUtf8(text.toStdString()));
}

QString searchedFactsOf(const store::RecordRow& site) {
    QStringList facts;
    for (const char* field : {"name", "name_kana", "address", "work", "conditions", "help"}) {
        facts += QString::fromStdString(site.text(field));
    }
    return searchable(facts.join('\n'));
}

bool hasWords(const QString& facts, const QString& words) {
    static const QRegularExpression kBlanks("\\s+");
    const QStringList wanted = searchable(words).split(kBlanks, Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString& word) { return facts.contains(word); });
}

}  // namespace ayumi::viewmodels
