using FellowOakDicom;
using HighDicom.Iods;
using HighDicom.Requirements;
using HighDicom.Templates;

namespace HighDicom;

/// <summary>Checks data sets against the DICOM standard. Thread-safe.</summary>
public static class Conformance
{
    /// <summary>
    /// Checks a data set against the IOD of its SOP class: modules, attributes at every depth, functional groups of every frame, and rules that no table of the standard
    /// holds. All violations are reported, not only the first. A SOP class that is not known is said, and the general modules are checked.
    /// </summary>
    /// <param name="dataset">The data set; it is not changed.</param>
    /// <returns>Violations with their paths, and the requirements that the data set alone cannot decide.</returns>
    public static ConformanceReport Check(DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return DatasetChecker.Check(RequirementCatalog.Default, ConformanceRules.All, dataset);
    }

    /// <summary>Checks an SR document as <see cref="Check(DicomDataset)"/> does, its content by a template of the caller's choice, whatever template it names itself.</summary>
    /// <param name="document">The data set of the document; it is not changed.</param>
    /// <param name="template">The template that the root content item is to follow (PS3.16), for example <c>TemplateDefinition.Find(1500)</c>.</param>
    /// <returns>Violations with their paths, and what could not be decided.</returns>
    /// <exception cref="ArgumentException">The data set is not a document: its IOD has no content items.</exception>
    public static ConformanceReport Check(DicomDataset document, TemplateDefinition template)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(template);
        RequirementCatalog catalog = RequirementCatalog.Default;
        Iod? iod = document.Text(DicomTag.SOPClassUID) is { } sopClass ? catalog.IodFor(sopClass) : null;
        return iod is not null && catalog.Relationships(iod) is not null
            ? DatasetChecker.Check(catalog, ConformanceRules.All, document, template)
            : throw new ArgumentException($"A template describes the content of SR documents; the data set is {iod?.Name ?? "of no known SOP class"}.", nameof(document));
    }
}
