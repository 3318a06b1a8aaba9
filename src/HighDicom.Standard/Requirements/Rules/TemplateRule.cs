using FellowOakDicom;
using HighDicom.Templates;
using HighDicom.Templates.Checking;

namespace HighDicom.Requirements;

/// <summary>The content of an SR document follows the templates that it names, or one that the caller names (PS3.16).</summary>
internal static class TemplateRule
{
    /// <summary>The IOD of key objects leaves no choice of template (PS3.3, section A.35.4.3.1.2).</summary>
    private const string KeyObjects = "key-object-selection-document";
    private const int KeyObjectSelection = 2010;

    /// <summary>Whether a data set of the IOD is a tree of content items.</summary>
    public static bool AppliesTo(CheckRun run) => run.Catalog.Relationships(run.Iod) is not null;

    /// <summary>What the templates find. A document without a template is said to be unchecked.</summary>
    public static TemplateFindings Find(CheckRun run, TemplateDefinition? template)
    {
        bool isKeyObjects = run.Iod.Key == KeyObjects;
        TemplateDefinition? root = template ?? (isKeyObjects ? TemplateDefinition.Find(KeyObjectSelection) : null);
        TemplateFindings found = TemplateChecker.CheckDocument(run.Content, root);
        if (root is null && !run.Dataset.Contains(DicomTag.ContentTemplateSequence))
        {
            AttributePath path = new(DicomTag.ContentTemplateSequence);
            found.AddUnchecked(path, "", "the document names no template, and none was given: its content was checked against the IOD alone");
        }

        return found;
    }
}
