// The first pages of the readable form: whose it is, how to read it, what is not in it, how much
// there is of what.
#pragma once

#include "server/disclosure/form.h"
#include "server/disclosure/html_page.h"
#include "server/disclosure/values.h"

namespace ayumi::disclosure {

// What it is given outlives it.
class ReadableCover {
public:
    ReadableCover(const Holding& holding, const Values& values, HtmlPage& page)
        : m_holding(holding), m_values(values), m_page(page) {}

    void write(const Cover& cover, const std::string& askedBy);

private:
    std::string say(const char* japanese, const char* english) const {
        return m_values.say(japanese, english);
    }
    void whose(const Cover& cover, const std::string& askedBy);
    std::string guardianOf(const Json& self) const;
    void howToRead();
    void notHeld();
    void contents();

    const Holding& m_holding;
    const Values& m_values;
    HtmlPage& m_page;
};

}  // namespace ayumi::disclosure
