// The one question of a sheet that is on a participant's screen. Nothing is chosen beforehand, what
// is typed is kept at each letter, and a row of a list is written on screens of its own, column by
// column.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>

#include <map>
#include <string>

#include "mobile/viewmodels/filling.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/sheet_steps.h"

namespace ayumi::viewmodels {

struct SheetChoice {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)    // code
    Q_PROPERTY(QString text MEMBER text)  // markup, as all words of a sheet
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString key;
    QString text;
    bool chosen = false;

    bool operator==(const SheetChoice&) const = default;
};

struct SheetRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // "0", "1", ...
    Q_PROPERTY(QStringList lines MEMBER lines)

public:
    QString key;
    QStringList lines;

    bool operator==(const SheetRow&) const = default;
};

class SheetQuestion : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    // choices, other (words beside one), text, rows (as they are so far), entry (of a row), date
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString ask READ ask NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString group READ group NOTIFY changed)   // the part of the question asked here
    Q_PROPERTY(bool several READ several NOTIFY changed)  // more than one may be chosen
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* choices READ choices CONSTANT)
    Q_PROPERTY(QString wayOut READ wayOut NOTIFY changed)  // "unknown", "no_answer", or ""
    // How many choices the one that stands alone took out; another tap on it brings them back
    Q_PROPERTY(int takenOut READ takenOut NOTIFY changed)
    Q_PROPERTY(bool ownEyes READ ownEyes NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* rows READ rows CONSTANT)
    Q_PROPERTY(bool mayAdd READ mayAdd NOTIFY changed)
    Q_PROPERTY(bool removed READ removed NOTIFY changed)         // a row, which may be put back
    Q_PROPERTY(QString place READ place NOTIFY changed)          // another one is another screen
    Q_PROPERTY(QStringList example READ example NOTIFY changed)  // shown, never saved
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* textProblem READ textProblem CONSTANT)

public:
    SheetQuestion(AppContext& app, Filling& filling);

    QString kind() const;
    QString ask() const;
    QString hint() const;
    QString group() const;
    bool several() const;
    RowsModelBase* choices() { return &m_choices; }
    QString wayOut() const;
    int takenOut() const;
    bool ownEyes() const { return m_step.item != nullptr && m_step.item->ownEyes; }
    QString text() const;
    RowsModelBase* rows() { return &m_rows; }
    bool mayAdd() const;
    bool removed() const { return !m_removed.is_null(); }
    QString place() const;
    QStringList example() const;
    QString day() const;
    Problem* textProblem() { return &m_textProblem; }
    bool answered() const;  // anything of it

    void show(const SheetStep& step);
    const SheetStep& step() const { return m_step; }
    bool next();  // within the question; false: there is nothing more of it
    bool back();

    Q_INVOKABLE void choose(const QString& code);
    Q_INVOKABLE QString edit(const QString& text);        // gives back what the field holds now
    Q_INVOKABLE void add();                               // もうひとつ
    Q_INVOKABLE void open(const QString& row);            // なおす
    Q_INVOKABLE void remove(const QString& row);          // けす
    Q_INVOKABLE void putBack();                           // もどす
    Q_INVOKABLE void shift(const QString& part, int by);  // "year", "month", "day"
    Q_INVOKABLE void takeToday();
    Q_INVOKABLE void clear();

signals:
    void changed();
    void decided();  // one answer, and that is all: it goes on by itself
    void typed();

private:
    void refresh();
    Json answer() const { return m_filling.answer(*m_step.item); }
    Json withText(const QString& text) const;  // the answer, if the field held this
    std::string standsAlone() const;  // of several choices, the one that excludes the others; ""
    int textLimit() const;
    std::size_t rowCount() const;
    void leaveEntry();  // rows with nothing in them go

    AppContext& m_app;
    Filling& m_filling;
    SheetStep m_step;
    RowsModel<SheetChoice> m_choices;
    RowsModel<SheetRow> m_rows;
    Problem m_textProblem;
    std::map<std::string, Json> m_before;  // by item: what the one that stands alone took out
    Json m_removed;                        // the row that was removed last, null if there is none
    std::size_t m_removedFrom = 0;
    bool m_entering = false;
    std::size_t m_row = 0;
    std::size_t m_column = 0;
};

}  // namespace ayumi::viewmodels
