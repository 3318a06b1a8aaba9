using System.Text.RegularExpressions;
using HighDicom.Generators.Model;
using HighDicom.Generators.Naming;
using HighDicom.Requirements;
using HighDicom.Templates.Notation;

namespace HighDicom.Generators.Writing.Templates;

/// <summary>The names of attributes, SOP classes and units that the rows of a template write as tags, UIDs and codes.</summary>
internal sealed class TermNames(IEnumerable<TermName> names)
{
    private static readonly Regex Tags = new(@"\(([0-9A-F]{4}),([0-9A-F]{4})\)", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, string> _names = names.ToDictionary(term => term.Key, term => term.Name);

    /// <summary>The names of all that the sheets mention and the tables know.</summary>
    public static IEnumerable<TermName> Of(StandardIndex index, IEnumerable<TemplateSheet> sheets)
    {
        Dictionary<string, string> names = [];
        foreach (RowFacts row in sheets.SelectMany(TemplateShape.Rows))
        {
            foreach (Match tag in Tags.Matches(row.Text))
            {
                string key = tag.Groups[1].Value + tag.Groups[2].Value;
                if (index.Elements.TryGetValue(key, out DataElement element))
                {
                    names[key] = element.Name;
                }
            }

            foreach (string uid in row.Statements.OfType<ReferencedClass>().Select(reference => reference.SopClassUid))
            {
                names[uid] = index.NameOfUid(uid);
            }

            foreach (RowCode unit in row.Statements.OfType<UnitSet>().Select(set => set.Codes).OfType<OneCode>().Select(one => one.Code))
            {
                if (index.CodeNames.All.TryGetValue(new CodeKey(unit.Scheme, unit.Value), out CodeName? known))
                {
                    names[unit.Value] = known.Meaning;
                }
            }
        }

        return names.OrderBy(name => name.Key, StringComparer.Ordinal).Select(name => new TermName(name.Key, name.Value));
    }

    /// <summary>For example <c>Referenced Segment Number (0062,000B)</c>; one that is younger than the dictionary has no name.</summary>
    public string Attribute(uint tag)
    {
        string text = TagText.Of(tag);
        return _names.TryGetValue(text.Substring(1, 4) + text.Substring(6, 4), out string? name) ? name + " " + text : "attribute " + text;
    }

    /// <summary>For example <c>RT Structure Set Storage (1.2.840.10008.5.1.4.1.1.481.3)</c>.</summary>
    public string SopClass(string uid) => _names.TryGetValue(uid, out string? name) && name != uid ? name + " (" + uid + ")" : uid;

    /// <summary>The name of a unit: that of the tables, or else that of the row, unless it is the code again; a code without a letter counts nothing.</summary>
    public string Unit(RowCode unit)
    {
        string name = _names.TryGetValue(unit.Value, out string? known) && known != unit.Value ? known : unit.Meaning;
        return name.Any(char.IsLetter) ? name : "no units";
    }
}
