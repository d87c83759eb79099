// Two fillings of one sheet beside each other: of two days, or the person's and the staff's side.
// What is new, gone and the same, in words; never a number, and nothing says which is better. Staff
// see anybody they may read, a participant their own.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/fillings.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct ComparedLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString section MEMBER section)  // its heading, where a section begins
    Q_PROPERTY(QString ask MEMBER ask)
    // Of a question with several choices: what is in the later alone, the earlier alone, in both
    Q_PROPERTY(bool signs MEMBER signs)
    Q_PROPERTY(QStringList appeared MEMBER appeared)
    Q_PROPERTY(QStringList gone MEMBER gone)
    Q_PROPERTY(QStringList same MEMBER same)
    // Of any other, side by side
    Q_PROPERTY(QStringList before MEMBER before)
    Q_PROPERTY(QStringList after MEMBER after)

public:
    QString key;
    QString section;
    QString ask;
    bool signs = false;
    QStringList appeared;
    QStringList gone;
    QStringList same;
    QStringList before;
    QStringList after;

    bool operator==(const ComparedLine&) const = default;
};

class ComparePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool own READ own CONSTANT)  // on the screen of the person whose they are
    // {key, day, side, state}, newest first; with fewer than two there is nothing beside it
    Q_PROPERTY(QVariantList fillings READ fillings NOTIFY changed)
    Q_PROPERTY(QString before READ before NOTIFY changed)  // record; also earlier and later
    Q_PROPERTY(QString after READ after NOTIFY changed)
    // The two are the person's side and the staff's, not two days of one.
    Q_PROPERTY(bool sides READ sides NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* lines READ lines CONSTANT)
    // A version is not here: what was filled in on it stands as codes.
    Q_PROPERTY(bool sheetMissing READ sheetMissing NOTIFY changed)

public:
    // args: participant, sheet (code); before, after (records) where two are wanted
    ComparePage(AppContext& app, const QVariantMap& args);

    const QString& personName() const { return m_personName; }
    const QString& title() const { return m_title; }
    bool own() const { return !m_app.session()->staff(); }
    QVariantList fillings() const;
    QString before() const { return QString::fromStdString(m_before); }
    QString after() const { return QString::fromStdString(m_after); }
    bool sides() const;
    RowsModelBase* lines() { return &m_lines; }
    bool sheetMissing() const { return m_sheetMissing; }

    // The same one on both sides changes places with the other.
    Q_INVOKABLE void chooseBefore(const QString& record);
    Q_INVOKABLE void chooseAfter(const QString& record);
    Q_INVOKABLE void back();
    Q_INVOKABLE void rest();

signals:
    void changed();

private:
    void refresh();
    void chooseDefaults();
    const FilledSheet* find(const std::string& record) const;
    void fillLines();

    AppContext& m_app;
    const std::string m_participant;
    const std::string m_sheet;
    std::vector<FilledSheet> m_fillings;  // of the sheet, newest first, without withdrawn ones
    std::string m_before;
    std::string m_after;
    RowsModel<ComparedLine> m_lines;
    QString m_personName;
    QString m_title;
    bool m_sheetMissing = false;
};

}  // namespace ayumi::viewmodels
