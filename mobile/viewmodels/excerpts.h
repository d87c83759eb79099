// Where looked-for words stand in a record's texts: a piece of each text around the first of them.
#pragma once

#include <QString>
#include <QVariantList>

#include <set>
#include <string>

#include "mobile/store/search.h"

namespace ayumi::viewmodels {

// A text cut at sentences, then at kExcerptLetters; the words are underlined and bold in `styled`.
struct Excerpt {
    std::string field;
    QString plain;
    QString styled;  // for Text.StyledText; what was typed by people is escaped
};

inline constexpr int kExcerptLetters = 90;
inline constexpr std::size_t kMostExcerpts = 3;

// Of the texts in which one of the words stands, in the order of the kind's fields.
std::vector<Excerpt> excerptsOf(const store::RecordRow& row, const store::SearchQuery& query);

// {field, label, plain, styled} of one; `label`: as FactLine::label.
QVariantMap excerptEntry(const Excerpt& excerpt, const QString& label = {});

}  // namespace ayumi::viewmodels
