using FellowOakDicom;
using HighDicom.Requirements;

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
}
