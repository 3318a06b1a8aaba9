using HighDicom.Codes;
using HighDicom.Content;
using HighDicom.Templates;

namespace HighDicom;

/// <summary>Writes the image library: PS3.16 TID 1600 with one group, as the sources are of one series, size and frame of reference.</summary>
internal static class ImageLibraryWriter
{
    internal static void Write(Tid1600.Builder library, SourceImages sources, EvidenceList evidence) => library.ImageLibraryGroup(group =>
    {
        CrossSectionalFacts[] facts = CrossSectionalFacts.Apply(sources) ? [.. sources.Select(CrossSectionalFacts.Of)] : [];
        CrossSectionalFacts? common = facts.Length > 0 ? CrossSectionalFacts.Common(facts) : null;
        group.ImageLibraryEntryDescriptors(descriptors => Describe(descriptors, sources, common));
        var instances = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < sources.Count; i++)
        {
            SourceImage source = sources[i];
            if (!instances.Add(source.SopInstanceUid)) continue;

            // An entry is an instance; what differs between its frames is not told.
            CrossSectionalFacts? own = common is null || source.FrameNumber is not null ? null : facts[i].Without(common);
            evidence.Add(source.Reference);
            group.ImageLibraryEntry(new ImageReference(source.SopClassUid, source.SopInstanceUid), build: entry => Describe(entry, own));
        }
    });

    private static void Describe(Tid1602.Builder descriptors, SourceImages sources, CrossSectionalFacts? common)
    {
        if (sources[0].Modality is { } modality && Dcm.Find(modality) is { } code) descriptors.Modality(code);
        if (sources.FrameOfReferenceUid is { } frameOfReference) descriptors.FrameOfReferenceUid(frameOfReference);
        descriptors.PixelDataRows(sources.Rows).PixelDataColumns(sources.Columns);
        if (common is { IsEmpty: false }) descriptors.ImageLibraryEntryDescriptorsForCrossSectionalModalities(plane => Describe(plane, common));
    }

    private static void Describe(Tid1601.Builder entry, CrossSectionalFacts? own)
    {
        if (own is { IsEmpty: false })
            entry.ImageLibraryEntryDescriptors(descriptors => descriptors.ImageLibraryEntryDescriptorsForCrossSectionalModalities(plane => Describe(plane, own)));
    }

    private static void Describe(Tid1604.Builder plane, CrossSectionalFacts facts)
    {
        if (facts.Spacing is { } spacing) plane.HorizontalPixelSpacing(spacing.BetweenColumns).VerticalPixelSpacing(spacing.BetweenRows);
        if (facts.SpacingBetweenSlices is { } betweenSlices) plane.SpacingBetweenSlices(betweenSlices);
        if (facts.SliceThickness is { } thickness) plane.SliceThickness(thickness);
        if (facts.Position is { } position) plane.ImagePositionPatientX(position.X).ImagePositionPatientY(position.Y).ImagePositionPatientZ(position.Z);
        if (facts.Orientation is not { RowDirection: var row, ColumnDirection: var column }) return;
        plane.ImageOrientationPatientRowX(row.X).ImageOrientationPatientRowY(row.Y).ImageOrientationPatientRowZ(row.Z)
            .ImageOrientationPatientColumnX(column.X).ImageOrientationPatientColumnY(column.Y).ImageOrientationPatientColumnZ(column.Z);
    }
}
