// A page of HTML that needs nothing else: nothing in it is fetched from anywhere, nothing runs, and
// every text is escaped.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace ayumi::disclosure {

class HtmlPage {
public:
    using Out = std::function<void(std::string_view)>;
    explicit HtmlPage(Out out) : m_out(std::move(out)) {}

    void begin(std::string_view language, std::string_view title);
    void end();

    // Names of elements and classes are the program's own.
    void open(const char* name, const char* ofClass = nullptr);
    void close(const char* name);
    void element(const char* name, std::string_view text, const char* ofClass = nullptr);
    void row(std::string_view name, std::string_view value);  // of a table
    void mark(std::string_view text);                         // a framed word

private:
    const Out m_out;
};

}  // namespace ayumi::disclosure
