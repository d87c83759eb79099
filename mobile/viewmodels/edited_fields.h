// The fields of one record while they are being written. A field keeps what stood on the screen
// when it was first answered, so that what comes in between becomes its rival and is never
// overwritten unseen (sync.md "When a change is made").
#pragma once

#include <map>
#include <optional>
#include <string>

#include "mobile/store/tablet_views.h"

namespace ayumi::viewmodels {

class EditedFields {
public:
    void stand(std::optional<store::RecordView> view);  // as the record is now; none, or void
    const store::RecordView& view() const { return m_view; }
    bool recorded() const { return m_recorded; }

    bool dirty() const { return !m_touched.empty(); }
    bool touched(const std::string& field) const { return m_touched.contains(field); }
    bool unfinished(const std::string& field) const;  // written when the screen was locked
    bool moved(const std::string& field) const;       // what was there has changed since
    Json value(const std::string& field) const;       // as answered; null if not
    const std::map<std::string, Json>& answered() const { return m_touched; }

    // False if that stands already, which is no answer.
    bool set(const std::string& field, Json value);

    // Of a draft: what was answered, and over what.
    void load(std::map<std::string, Json> touched, const Json& onScreen);
    void keepIn(Json& content) const;  // its members "set" and "on_screen"

    // Everything answered is on its way into the database; gives what stood on the screen.
    store::OnScreen send();
    const std::map<std::string, Json>& sent() const { return m_sent; }
    void saved(const std::string& change, const std::map<std::string, Json>& set);
    void failed();  // what is still on its way is answered and not saved

private:
    Json standing(const std::string& field) const;
    bool contested(const std::string& field) const;

    store::RecordView m_view;
    std::map<std::string, Json> m_touched;
    std::map<std::string, Json> m_sent;
    store::OnScreen m_onScreen;  // of the touched fields, from when they were touched
    store::OnScreen m_sentOnScreen;
    bool m_recorded = false;
};

}  // namespace ayumi::viewmodels
