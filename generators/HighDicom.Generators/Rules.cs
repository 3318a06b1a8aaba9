using Microsoft.CodeAnalysis;

namespace HighDicom.Generators;

/// <summary>The diagnostics of the generator. An id, once used, keeps its meaning.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor BrokenXml = Rule("HDG001", "The file is not well-formed XML", "{0}");

    public static readonly DiagnosticDescriptor BadTable = Rule("HDG002", "A table does not have the form that README.md of standard-xml tells", "{0}");

    public static readonly DiagnosticDescriptor BadSelection = Rule("HDG003", "A line of generate.txt cannot be read", "'{0}': expected is 'iod NAME', 'cid NUMBER', 'tid NUMBER', 'code SCHEME VALUE' or '*'");

    public static readonly DiagnosticDescriptor UnknownName = Rule("HDG004", "A name in generate.txt is not known", "{0}");

    public static readonly DiagnosticDescriptor UnknownTag = Rule("HDG005", "A tag is not in the data dictionary", "The tag {0} is not in part06/data-elements.xml");

    public static readonly DiagnosticDescriptor UnknownInclude = Rule("HDG006", "A table that is included does not exist", "There is no table '{0}'");

    public static readonly DiagnosticDescriptor BadCondition = Rule("HDG007", "A condition cannot be parsed", "{0}");

    public static readonly DiagnosticDescriptor SameName =
        Rule("HDG008", "Several codes would have one name", "{0}", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor BadName = Rule("HDG009", "A name in names.xml cannot be used", "{0}");

    public static readonly DiagnosticDescriptor UnknownModule =
        Rule("HDG010", "An IOD lists a table that standard-xml does not have", "There is no table '{0}'; it is not checked", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ForeignName =
        Rule("HDG011", "A generated type has the name of a public type of fo-dicom", "'{0}' is a public type of fo-dicom: a file that uses both could not tell them apart");

    public static readonly DiagnosticDescriptor NameClash = Rule("HDG012", "Two tables give types of one name", "The type {0} would have one name");

    public static readonly DiagnosticDescriptor BadTemplateRow = Rule("HDG020", "A template row does not follow the notation of part16/templates/README.md", "{0}");

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new(id, title, message, "HighDicom", severity, isEnabledByDefault: true);
}
