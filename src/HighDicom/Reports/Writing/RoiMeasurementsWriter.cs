using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Templates;

namespace HighDicom;

/// <summary>Writes sites and numbers of a measurement group: PS3.16 TID 1419.</summary>
internal static class RoiMeasurementsWriter
{
    /// <summary>Whether the group has anything that stands in this template.</summary>
    internal static bool Has(MeasurementGroup group) => group.Method is not null || group.Sites.Count > 0 || group.Measurements.Count > 0;

    internal static void Write(Tid1419.Builder to, MeasurementGroup group)
    {
        if (group.Method is { } method) to.MeasurementMethod(method);
        foreach (FindingSite site in group.Sites) to.FindingSite(site.Site, below => Write(below, site));
        foreach (Measurement measurement in group.Measurements) to.Measurement(measurement.Name, Value(measurement), below => Write(below, measurement));
    }

    private static void Write(Tid1419.Builder.FindingSiteBuilder to, FindingSite site)
    {
        if (site.Laterality is { } laterality) to.Laterality(laterality);
        if (site.TopographicalModifier is { } modifier) to.TopographicalModifier(modifier);
    }

    private static void Write(Tid1419.Builder.MeasurementBuilder to, Measurement measurement)
    {
        if (measurement.Method is { } method) to.MeasurementMethod(method);
        if (measurement.Derivation is { } derivation) to.Derivation(derivation);
    }

    // A number without a unit cannot be written; it stands there as unknown until the missing unit was reported.
    private static NumericValue Value(Measurement measurement) => measurement is { Value: { } number, Unit: { } unit }
        ? new NumericValue(number, unit, measurement.Qualifier)
        : NumericValue.Missing(measurement.Qualifier ?? Dcm.ValueUnknown);
}
