#include "mobile/viewmodels/field_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace ayumi::viewmodels {

namespace {

// The longest beginning of at most `most` code points that ends between two seen characters.
QStringView beginningOf(QStringView text, int most) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype end = 0;
    int used = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        used += codePointsOf(text.sliced(end, next - end));
        if (used > most) break;
        end = next;
    }
    return text.first(end);
}

}  // namespace

QString textIn(const Json& value) {
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

QString textIn(const store::RecordRow& row, const char* field) {
    return QString::fromStdString(row.text(field));
}

int codePointsOf(QStringView text) { return static_cast<int>(text.toUcs4().size()); }

FittedText fitText(const QString& before, const QString& now, int most) {
    const int all = codePointsOf(now);
    if (all <= most) return {now};
    // What is new lies between the beginning and the end that both share.
    const qsizetype shorter = std::min(before.size(), now.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == now[head]) ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    if (head > 0 && now[head - 1].isHighSurrogate()) --head;
    if (tail > 0 && now[now.size() - tail].isLowSurrogate()) --tail;
    const QStringView inserted = QStringView(now).sliced(head, now.size() - head - tail);
    const int room = std::max(0, most - (all - codePointsOf(inserted)));
    const QString fitted =
        now.left(head) + beginningOf(inserted, room).toString() + now.right(tail);
    return {fitted, all - codePointsOf(fitted)};
}

}  // namespace ayumi::viewmodels
