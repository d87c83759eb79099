#include "shared/sheets/document_lines.h"

#include <algorithm>

namespace ayumi::sheets {

namespace {

class LineReader {
public:
    explicit LineReader(std::string_view text) : m_text(text) {}

    DocumentLines read() {
        for (m_at = 0; m_at < m_text.size(); ++m_at) step(m_text[m_at]);
        return std::move(m_lines);
    }

private:
    void step(char c) {
        if (c == '\n') ++m_line;
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') return;
        const bool inItems = m_depth == 2 && m_member == "items";
        if (inItems && m_awaited && c != ']') {
            m_lines.items.push_back(m_line);
            m_awaited = false;
        }
        if (c == '"') return skipString();
        if (c == ':' && m_depth == 1) m_lines.members.emplace(m_member = m_string, m_line);
        if (c == ',' && inItems) m_awaited = true;
        if (c == '{' || c == '[') {
            ++m_depth;
            m_awaited = m_depth == 2 && c == '[';
        }
        if (c == '}' || c == ']') --m_depth;
    }

    // Inside of one there is no line end that is not written as an escape.
    void skipString() {
        const std::size_t begin = m_at + 1;
        while (++m_at < m_text.size() && m_text[m_at] != '"') m_at += m_text[m_at] == '\\' ? 1 : 0;
        m_string = m_text.substr(begin, m_at - begin);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    int m_depth = 0;
    bool m_awaited = false;  // an element of a list of the document begins next
    std::string m_string;    // the last one that was met
    std::string m_member;    // of the document, in which we are
    DocumentLines m_lines;
};

}  // namespace

std::size_t lineAt(std::string_view text, std::size_t byte) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
    return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

DocumentLines linesOf(std::string_view text) { return LineReader(text).read(); }

}  // namespace ayumi::sheets
