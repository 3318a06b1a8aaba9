using System.Text;
using HighDicom.Templates.Notation;

namespace HighDicom.Generators.Writing.Templates;

/// <summary>
/// The names of the members of builders and readers, which freeze the API: the row's concept name; else the name of its parameter or context group; else its value type.
/// Of rows that would have the same name under one parent, all get their value type after it; if that is not enough, all get the number of their row.
/// </summary>
internal static class TemplateNames
{
    private static readonly HashSet<string> Taken = ["Build", "Item", "AddTo", "From"];

    public static void Assign(IReadOnlyList<RowShape> rows)
    {
        foreach (RowShape row in rows)
        {
            row.Name = Base(row) + (row.Facts.ByReference ? "ByReference" : "");
        }

        Extend(rows, row => ContentClasses.Name(row.Facts.ValueType));
        Extend(rows, row => "Row" + row.Facts.Id);
    }

    /// <summary>Words in .NET casing; abbreviations of three letters and more are words.</summary>
    public static string Pascal(string text)
    {
        StringBuilder name = new();
        foreach (string word in Words(text))
        {
            bool isAbbreviation = word.Length > 2 && word.All(c => char.IsUpper(c) || char.IsDigit(c));
            name.Append(char.ToUpperInvariant(word[0])).Append(isAbbreviation ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
        }

        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    public static string Camel(string text)
    {
        string name = Pascal(text);
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>What a parameter stands for, in words; empty where the value type of the row says more.</summary>
    public static string Parameter(string name) => name switch
    {
        "QualType" => "QualitativeEvaluation",
        "QualModType" => "QualitativeEvaluationModifier",
        "ModType" => "Modifier",
        "Purpose" or "ImagePurpose" or "WavePurpose" => "",
        _ => name,
    };

    private static string Base(RowShape row)
    {
        string name = row.Included is { } included ? included.Title : row.Facts.Name switch
        {
            OneCode one => one.Code.Meaning,
            ParameterCodes parameter => Parameter(parameter.Name),
            GroupCodes group => group.Title,
            _ => "",
        };
        return name.Length > 0 ? Pascal(name) : ContentClasses.Name(row.Facts.ValueType);
    }

    private static void Extend(IReadOnlyList<RowShape> rows, Func<RowShape, string> suffix)
    {
        foreach (IGrouping<string, RowShape> group in rows.GroupBy(row => row.Name).ToList())
        {
            if (group.Skip(1).Any() || Taken.Contains(group.Key))
            {
                foreach (RowShape row in group.ToList())
                {
                    row.Name += suffix(row);
                }
            }
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        StringBuilder word = new();
        foreach (char c in text.Replace("'", "") + " ")
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }
}
