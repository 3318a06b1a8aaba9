using HighDicom.Templates.Matching;
using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Checking;

/// <summary>How reports name rows.</summary>
internal static class RowText
{
    /// <summary>For example <c>row 6 IMAGE</c> or <c>row 5 SCOORD Image Region</c>.</summary>
    public static string Name(PlannedRow row)
    {
        string name = row.Name switch
        {
            OneCode one => " " + one.Code.Meaning,
            GroupCodes { Title.Length: > 0 } group => " " + group.Title,
            _ => "",
        };
        return row.Facts.IsInclude ? $"row {row.Facts.Id} TID {row.Facts.Included}" : $"row {row.Facts.Id} {row.Facts.ValueType}{name}";
    }
}
