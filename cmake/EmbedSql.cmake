# ayumi_embed_sql(TARGET FUNCTION ayumi::store::migrations FILES migrations/001_name.sql ...)
# Compiles the texts of numbered .sql files into TARGET and defines
#   const std::vector<ayumi::sqlite::Migration>& ayumi::store::migrations();
# which a header of the folder declares. Numbers are 001, 002, ... without gaps, in this order.
function(ayumi_embed_sql target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "FUNCTION" "FILES")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_FUNCTION OR NOT arg_FILES)
        message(FATAL_ERROR "ayumi_embed_sql(${target}): wants FUNCTION and FILES")
    endif()
    string(REGEX MATCH "^(.*)::([A-Za-z0-9_]+)$" matched "${arg_FUNCTION}")
    set(namespace "${CMAKE_MATCH_1}")
    set(function_name "${CMAKE_MATCH_2}")

    set(number 0)
    set(entries "")
    foreach(file IN LISTS arg_FILES)
        math(EXPR number "${number} + 1")
        cmake_path(GET file STEM stem)
        if(NOT stem MATCHES "^0*${number}_[a-z0-9_]+$")
            message(FATAL_ERROR "ayumi_embed_sql(${target}): ${file} should be number ${number}")
        endif()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
        file(READ "${file}" text)
        string(APPEND entries "        {${number}, R\"__sql__(${text})__sql__\"},\n")
    endforeach()

    set(generated "${CMAKE_CURRENT_BINARY_DIR}/${function_name}.cpp")
    file(CONFIGURE OUTPUT "${generated}" @ONLY CONTENT
"#include <vector>

#include \"shared/sqlite/migration.h\"

namespace @namespace@ {

const std::vector<ayumi::sqlite::Migration>& @function_name@();
const std::vector<ayumi::sqlite::Migration>& @function_name@() {
    static const std::vector<ayumi::sqlite::Migration> all{
@entries@    };
    return all;
}

}  // namespace @namespace@
")
    target_sources(${target} PRIVATE "${generated}")
endfunction()
