// How a person appears in lists: name, reading, first letter, a hue (which means nothing).
#pragma once

#include <QString>

#include <string>
#include <string_view>

#include "mobile/store/tablet_views.h"

namespace ayumi::store {
class TabletReader;
}

namespace ayumi::viewmodels {

struct PersonLook {
    QString name;
    QString kana;
    QString markup;  // the name with its reading as ruby markup where the parts match
    QString letter;
    QString hue;
};

PersonLook personLook(const QString& person, const QString& name, const QString& kana);
PersonLook personLook(const store::RecordRow& person, const QString& id);

// あ か さ た な は ま や ら (with わ): the row a reading belongs to; "" if it has none.
QString kanaRow(const QString& reading);

QString nameMarkup(const QString& name, const QString& kana);

QString hiragana(QString text);  // of wide katakana; all else stays as it is

// "高橋 みなみ" -> "高橋": what stands before the space of a name or its reading.
QString familyName(const QString& name);
QString familyName(store::TabletReader& reader, const std::string& person);

}  // namespace ayumi::viewmodels
