using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml;
using HighDicom.Templates;

namespace HighDicom.Standard.Tests.Templates;

/// <summary>Which row a member of a builder or reader is for, out of the assembly's documentation: the tooltip that users read.</summary>
internal static partial class DocumentedRows
{
    private static readonly Lazy<Dictionary<string, string>> Rows = new(Read);

    /// <summary>The row of the template that the method or constructor is documented to be for.</summary>
    public static TemplateRow Of(MethodBase method, TemplateDefinition template)
    {
        string name = method.DeclaringType!.FullName!.Replace('+', '.') + "." + (method.IsConstructor ? "#ctor" : method.Name);
        return template.Rows.Single(row => row.Number == Rows.Value[name]);
    }

    private static Dictionary<string, string> Read()
    {
        Dictionary<string, string> rows = [];
        using XmlReader xml = XmlReader.Create(Path.ChangeExtension(typeof(TemplateBuilder).Assembly.Location, ".xml"));
        while (xml.ReadToFollowing("member"))
        {
            string member = xml.GetAttribute("name")!;
            if (member.StartsWith("M:HighDicom.Templates.Tid", StringComparison.Ordinal) && Row().Match(xml.ReadInnerXml()) is { Success: true } row)
            {
                rows.Add(member[2..].Split('(')[0], row.Groups[1].Value);
            }
        }

        return rows;
    }

    [GeneratedRegex(@"<summary>(?:Mandatory|Optional)(?: on a condition)? · \w+ · .+? · [^·]+ · row ([0-9a-z]+) ", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
