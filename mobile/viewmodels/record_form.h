// A record that staff write on one page, of a kind whose fields are texts, words to choose from,
// days, times of day, numbers, weekdays, lists of words and "yes". What is typed is a draft at
// once, with what it was typed over; saving makes one change of the edited fields (law 4) and
// leaves the page. What came in since is told beside its field and stays beside the saved value.
// The pages of a plan, of a meeting, of a placement and of a site are such forms.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <map>
#include <memory>
#include <set>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/edited_fields.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class RecordForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the pages are made by the route table")
    Q_PROPERTY(QString kind READ kind CONSTANT)
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(QString participant READ participant CONSTANT)
    Q_PROPERTY(bool recorded READ recorded NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    Q_PROPERTY(bool fromDraft READ fromDraft NOTIFY changed)  // what was begun before is here again
    Q_PROPERTY(QVariantMap typed READ typed NOTIFY changed)   // field -> text, of families too
    // Edited fields that changed since they were typed: name -> {value, by}
    Q_PROPERTY(QVariantMap cameIn READ cameIn NOTIFY changed)
    Q_PROPERTY(bool gone READ gone NOTIFY changed)  // it was taken back while somebody wrote
    // What was agreed to changes: why stands beside it.
    Q_PROPERTY(bool reasonNeeded READ reasonNeeded NOTIFY changed)
    Q_PROPERTY(QString why READ why WRITE setWhy NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    QString kind() const { return QString::fromStdString(m_of.kind); }
    const QString& personName() const { return m_personName; }
    QString participant() const { return QString::fromStdString(m_of.participant); }
    bool recorded() const { return m_fields.recorded(); }
    bool mayWrite() const { return m_mayWrite; }
    bool fromDraft() const { return m_fromDraft; }
    QVariantMap typed() const;
    QVariantMap cameIn() const;
    bool gone() const { return !m_of.record.empty() && m_fields.view().isVoid; }
    virtual bool reasonNeeded() const { return false; }
    const QString& why() const { return m_why; }
    void setWhy(const QString& text);
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE ayumi::viewmodels::Problem* problemOf(const QString& field);
    Q_INVOKABLE void edit(const QString& field, const QString& text);
    // Of a list of numbers: in it if it was not, gone if it was.
    Q_INVOKABLE void toggle(const QString& field, int number);
    Q_INVOKABLE void discard();  // drops the draft and leaves the page
    Q_INVOKABLE void save();     // and leaves the page when it is saved

signals:
    void changed();
    void refused(const QString& field);  // the first that is wrong: where to look

protected:
    struct Of {
        std::string kind;
        std::string participant;  // "": of the agency
        std::string record;       // "": a new one
        std::string homeOfWords;  // field that takes what an older draft's field held
    };
    // `args`: those of mending.h
    RecordForm(AppContext& app, Of of, const QVariantMap& args);

    // Once, by the page: what a new record begins with. A draft goes before it.
    void begin(const std::map<std::string, Json>& prefilled);

    virtual bool isWritable() const;  // by the viewer; while the tablet is readable
    // What cannot be saved, each with the arg "field"; without one it is about the whole.
    virtual std::vector<Error> problemsOf(const Json& values) = 0;
    // Of the change itself, what its fields do not say.
    virtual void complete(tablet::SaveRequest&) {}
    // Further records that are saved with it, all or none; called after complete().
    virtual std::vector<tablet::SaveRequest> together(const Json&) { return {}; }

    // What the draft keeps beside the fields.
    virtual void keepBeside(Json& /*content*/) const {}
    virtual void takeBeside(const Json& /*content*/) {}
    void keepDraft();

    bool alters() const;  // a value that stands is changed
    const store::RecordView& view() const { return m_fields.view(); }
    AppContext& app() const { return m_app; }
    const Of& of() const { return m_of; }
    std::string text(const std::string& field) const;

private:
    void refresh();
    void loadDraft();
    std::set<std::string> fieldNames() const;
    bool parse(Json& values, std::map<std::string, Json>& set);
    bool refuse(const std::vector<Error>& errors);
    void pointOut();
    void send(std::map<std::string, Json> set, const Json& values);

    AppContext& m_app;
    const Of m_of;
    const QString m_mends;
    const QVariantMap m_mended;  // field -> text of a held change
    const store::DraftKey m_draftKey;
    Problem m_problem;
    std::map<QString, std::unique_ptr<Problem>> m_problems;
    EditedFields m_fields;
    QString m_personName;
    QString m_why;
    bool m_mayWrite = false;
    bool m_fromDraft = false;
    bool m_saving = false;
};

}  // namespace ayumi::viewmodels
