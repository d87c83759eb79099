#include "mobile/viewmodels/excerpts.h"

#include <algorithm>

#include "mobile/viewmodels/kind_table.h"
#include "shared/records/free_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kLettersBefore = 30;  // of the first word, where a sentence is long

struct Piece {
    QString text;
    bool marked = false;
};

std::vector<Piece> piecesOf(const std::string& text, const std::vector<FoldedText::Span>& spans) {
    std::vector<Piece> pieces;
    std::size_t at = 0;
    const auto add = [&](std::size_t begin, std::size_t end, bool marked) {
        const QString part = QString::fromStdString(text.substr(begin, end - begin));
        if (!part.isEmpty()) pieces.push_back({part, marked});
    };
    for (const auto& span : spans) {
        add(at, span.begin, false);
        add(span.begin, span.end, true);
        at = span.end;
    }
    add(at, text.size(), false);
    for (Piece& piece : pieces) piece.text.replace('\n', ' ');
    return pieces;
}

bool endsSentence(QChar c) { return c == u'。' || c == u'！' || c == u'？'; }

// Where the piece before the first word is to begin.
qsizetype beginningOf(const QString& before) {
    qsizetype begin = before.size();
    while (begin > 0 && before.size() - begin < kLettersBefore &&
           !endsSentence(before[begin - 1])) {
        --begin;
    }
    if (begin < before.size() && before[begin].isLowSurrogate()) ++begin;
    return begin;
}

void cutTail(std::vector<Piece>& pieces) {
    qsizetype room = kExcerptLetters;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        QString& text = pieces[i].text;
        if (text.size() <= room) {
            room -= text.size();
            continue;
        }
        if (room > 0 && text[room - 1].isHighSurrogate()) --room;
        text = text.left(room) + u'…';
        pieces[i].marked = pieces[i].marked && room > 0;
        pieces.resize(i + 1);
        return;
    }
}

Excerpt excerptOf(const records::FreeText& found, const std::vector<FoldedText::Span>& spans) {
    auto pieces = piecesOf(found.text, spans);
    if (!pieces.front().marked) {
        QString& before = pieces.front().text;
        const qsizetype begin = beginningOf(before);
        if (begin > 0) before = u'…' + before.mid(begin).trimmed();
    }
    cutTail(pieces);
    Excerpt excerpt{found.field, {}, {}};
    for (const Piece& piece : pieces) {
        excerpt.plain += piece.text;
        const QString escaped = piece.text.toHtmlEscaped();
        excerpt.styled += piece.marked ? "<b><u>" + escaped + "</u></b>" : escaped;
    }
    return excerpt;
}

}  // namespace

std::vector<Excerpt> excerptsOf(const store::RecordRow& row, const store::SearchQuery& query) {
    std::vector<Excerpt> excerpts;
    const records::Kind* kind = kindTable().find(row.kind);
    if (kind == nullptr) return excerpts;
    for (const auto& found : records::freeTextsOf(*kind, row.values)) {
        const auto spans = store::spansOf(query, found.text);
        if (spans.empty()) continue;
        excerpts.push_back(excerptOf(found, spans));
        if (excerpts.size() == kMostExcerpts) break;
    }
    return excerpts;
}

QVariantMap excerptEntry(const Excerpt& excerpt, const QString& label) {
    return {{"field", QString::fromStdString(excerpt.field)},
            {"label", label},
            {"plain", excerpt.plain},
            {"styled", excerpt.styled}};
}

}  // namespace ayumi::viewmodels
