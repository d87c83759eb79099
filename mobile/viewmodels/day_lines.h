// The lines of a day's page, from what the reader hands out. Codes and names only: the words are
// the page's.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QVariantList>

#include <vector>

#include "mobile/store/tablet_reader.h"
#include "mobile/viewmodels/site_names.h"
#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

// One value with who wrote it: what stands, or one of two.
struct FactLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // change
    Q_PROPERTY(QString field MEMBER field)
    Q_PROPERTY(QString value MEMBER value)  // as text: "09:02", "present", "yes"
    Q_PROPERTY(QString label MEMBER label)  // what a person's own item or task is called
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(bool bySelf MEMBER bySelf)
    Q_PROPERTY(QString way MEMBER way)  // wayOf()
    Q_PROPERTY(QString at MEMBER at)    // localMoment
    Q_PROPERTY(bool here MEMBER here)
    Q_PROPERTY(QVariantList rivals MEMBER rivals)  // of FactLine, if two stand

public:
    QString key;
    QString field;
    QString value;
    QString label;
    QString by;
    bool bySelf = false;
    QString way;
    QString at;
    bool here = false;
    QVariantList rivals;

    bool operator==(const FactLine&) const = default;
};

// A record of the day: its facts and the last who wrote in it.
struct RecordLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // record
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString siteName MEMBER siteName)
    // Of what was filled in on a sheet; of a mark, the goal or the tasks' site. Markup.
    Q_PROPERTY(QString sheetTitle MEMBER sheetTitle)
    Q_PROPERTY(QVariantList facts MEMBER facts)      // of FactLine
    Q_PROPERTY(QVariantList authors MEMBER authors)  // {by, bySelf, way, at}, oldest first
    Q_PROPERTY(QVariantList copied MEMBER copied)    // copiedHints()
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool contested MEMBER contested)
    Q_PROPERTY(bool gone MEMBER gone)  // taken back
    Q_PROPERTY(bool mayWrite MEMBER mayWrite)
    Q_PROPERTY(QVariantList replaced MEMBER replaced)  // replacedFacts()
    Q_PROPERTY(QVariantList settled MEMBER settled)    // settledFacts()
    // Somebody wrote it whom only the server's history knows.
    Q_PROPERTY(bool authorsMissing MEMBER authorsMissing)
    Q_PROPERTY(QString reason MEMBER reason)  // why it was taken back, or moved here

public:
    QString key;
    QString kind;
    QString siteName;
    QString sheetTitle;
    QVariantList facts;
    QVariantList authors;
    QVariantList copied;
    bool waiting = false;
    bool contested = false;
    bool gone = false;
    bool mayWrite = false;
    QVariantList replaced;
    QVariantList settled;
    bool authorsMissing = false;
    QString reason;

    bool operator==(const RecordLine&) const = default;
};

// What came after the signature.
struct AmendmentLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString field MEMBER field)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString was MEMBER was)
    Q_PROPERTY(QString now MEMBER now)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(bool bySelf MEMBER bySelf)
    Q_PROPERTY(QString way MEMBER way)
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(bool late MEMBER late)  // written without knowing of the signature

public:
    QString key;
    QString kind;
    QString field;
    QString label;
    QString was;
    QString now;
    QString reason;
    QString by;
    bool bySelf = false;
    QString way;
    QString at;
    bool late = false;

    bool operator==(const AmendmentLine&) const = default;
};

// A comment, a signature, a return.
struct SaidLine {
    Q_GADGET
    QML_VALUE_TYPE(saidLine)
    Q_PROPERTY(QString key MEMBER key)  // empty: there is none
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(bool bySelf MEMBER bySelf)
    Q_PROPERTY(QString way MEMBER way)
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool gone MEMBER gone)         // taken back
    Q_PROPERTY(QString onKind MEMBER onKind)  // of the record it is about, or empty
    Q_PROPERTY(bool onGone MEMBER onGone)     // that record is taken back

public:
    QString key;
    QString text;
    QString by;
    bool bySelf = false;
    QString way;
    QString at;
    bool waiting = false;
    bool gone = false;
    QString onKind;
    bool onGone = false;

    bool operator==(const SaidLine&) const = default;
};

struct FlagLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(bool bySelf MEMBER bySelf)
    Q_PROPERTY(QString way MEMBER way)
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(QVariantList seen MEMBER seen)  // {by, at, done}

public:
    QString key;
    QString source;
    QString by;
    bool bySelf = false;
    QString way;
    QString at;
    bool waiting = false;
    QVariantList seen;

    bool operator==(const FlagLine&) const = default;
};

// What people call the items of their daily check: "item.own_1" -> their words.
std::map<std::string, QString> ownItemWords(const std::vector<store::RecordRow>& checkItems);

// What a page lists of a record; how it came about is told in other ways.
bool isListed(const std::string& field);

// {by, bySelf, way, at} of each who wrote one of these, oldest first.
QVariantList authorsOf(std::vector<FactLine> facts);

// Whose words the answers of a record are in: for a filling the sheet, where it is here.
struct SheetOf {
    bool filling = false;
    const sheets::Sheet* sheet = nullptr;
};

// Makes lines with names as the reader knows them, in the words of one language.
class DayLines {
public:
    // The database is open. `tablet` outlives it.
    DayLines(Tablet& tablet, const QString& language, const std::string& participant);

    RecordLine recordLine(const store::RecordView& record) const;
    // From the values as signed (sync::Decision::log), which name nobody (day_past.h does).
    std::vector<RecordLine> signedLines(const Json& log) const;
    // Of values by themselves, as those of a change: FactLines without who wrote them.
    QVariantList factsOf(const std::string& kind, const Json& values,
                         const std::string& about = {}) const;
    AmendmentLine amendmentLine(const store::Difference& difference,
                                const store::DayView& day) const;
    SaidLine commentLine(const store::RecordView& comment) const;
    SaidLine decisionLine(const store::DecisionView& decision) const;
    FlagLine flagLine(const store::FlagView& flag) const;
    QString siteName(const std::string& site) const { return nameAt(m_sites, site); }
    // `of`: what sheetOf() says of its record.
    FactLine factLine(const std::string& field, const store::ValueView& value,
                      const SheetOf& of = {}) const;
    // By the version in `values`; where they say none, as in a change by itself, by the newest.
    SheetOf sheetOf(const std::string& kind, const std::string& about, const Json& values) const;
    SheetOf sheetOf(const store::RecordRow& row) const {
        return sheetOf(row.kind, row.about, row.values);
    }

private:
    QString textOf(const std::string& field, const Json& value) const;
    QString firstDayOf(const std::string& record) const;
    QString siteOfPlacement(const std::string& record) const;
    QString labelOf(const std::string& field, const SheetOf& of) const;
    QString wordsOf(const std::string& field, const Json& value, const SheetOf& of) const;
    QString titleOf(const std::string& kind, const SheetOf& of, const std::string& about) const;

    Tablet& m_tablet;
    store::TabletReader& m_reader;
    const QString m_language;
    const std::string m_participant;
    SiteNames m_sites;
    std::map<std::string, QString> m_items;
};

// "09:02", "present", "yes"/"no", "60"; lists with a comma between; a decision is "yes", null "".
QString valueText(const Json& value);
QVariantMap valueTexts(const Json& values);  // field -> text

}  // namespace ayumi::viewmodels
