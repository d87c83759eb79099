// The form of a placement. One that carries another on ends that one the day before it begins, in
// the same stroke.
#pragma once

#include "mobile/viewmodels/record_form.h"

namespace ayumi::viewmodels {

class PlacementForm : public ayumi::viewmodels::RecordForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)  // of the chosen one
    // Words of the register; what they find, at most a few: [{key, label}]
    Q_PROPERTY(QString wanted READ wanted WRITE setWanted NOTIFY changed)
    Q_PROPERTY(QVariantList sites READ sites NOTIFY changed)
    Q_PROPERTY(int moreSites READ moreSites NOTIFY changed)  // found, and not among them
    Q_PROPERTY(QVariantMap before READ before CONSTANT)      // what it carries on: field -> text

public:
    // args: participant; record, or follows (a record), or site; those of mending.h
    PlacementForm(AppContext& app, const QVariantMap& args);

    QString siteName() const;
    const QString& wanted() const { return m_wanted; }
    void setWanted(const QString& words);
    QVariantList sites() const;
    int moreSites() const;
    const QVariantMap& before() const { return m_before; }
    // What held on days that have been is told as it was only by a reason.
    bool reasonNeeded() const override;

protected:
    std::vector<Error> problemsOf(const Json& values) override;
    std::vector<tablet::SaveRequest> together(const Json& values) override;

private:
    struct Site {
        QString key;
        QString name;
        QString facts;  // searchedFactsOf()
    };

    std::map<std::string, Json> carriedOn(const std::string& record);

    std::vector<Site> m_sites;  // in the order of their readings
    QString m_wanted;
    QVariantMap m_before;
};

}  // namespace ayumi::viewmodels
