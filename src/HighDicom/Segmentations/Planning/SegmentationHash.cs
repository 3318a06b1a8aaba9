using System.Globalization;
using System.Security.Cryptography;
using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using HighDicom.Codes;

namespace HighDicom;

/// <summary>A hash of all that decides a segmentation, for deterministic UIDs. Every text is hashed with its length, so that nothing can slide from one field to the next.</summary>
internal static class SegmentationHash
{
    internal static byte[] Of(SegmentationRequest request, FramePlan plan, EncodedFrames frames)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Equipment equipment = request.Equipment;
        Add(hash, request.Format.ToString(), request.FractionalType?.ToString(), request.TransferSyntax.UID.UID);
        Add(hash, equipment.Manufacturer, equipment.ModelName, equipment.SoftwareVersions, equipment.SerialNumber);
        Add(hash, equipment.InstitutionName, equipment.StationName, equipment.DeviceUid);
        Add(hash, request.Content);
        Add(hash, request.Series.Number?.ToString("D", CultureInfo.InvariantCulture), request.Series.Description);
        foreach (InstanceReference predecessor in request.Predecessors) Add(hash, predecessor.SopInstanceUid);
        if (request.Palette is { } palette) hash.AppendData(palette.IccProfile ?? [1]);
        if (request.Layout.Grid is { } grid) Add(hash, grid.ToString(), request.Layout.IsFull ? "full" : "sparse");
        if (request.Pyramid is { } pyramid) Add(hash, pyramid.Uid, pyramid.Label, pyramid.Description);
        foreach (DicomDataset source in request.Layout.Headers) Add(hash, source.Text(DicomTag.SOPInstanceUID));
        if (request.Layout.Fingerprint is { } fingerprint) Add(hash, fingerprint);
        foreach (SegmentDescription segment in request.Segments) Add(hash, segment);
        foreach (StoredFrame frame in plan.Frames)
        {
            hash.AppendData(BitConverter.GetBytes(frame.Segment));
            hash.AppendData(BitConverter.GetBytes(frame.Plane));
        }

        Add(hash, frames.PixelData);
        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, DicomItem pixelData)
    {
        using var stream = new HashStream(hash);
        if (pixelData is DicomFragmentSequence fragments)
        {
            foreach (IByteBuffer fragment in fragments.Fragments) fragment.CopyToStream(stream);
        }
        else
        {
            ((DicomElement)pixelData).Buffer.CopyToStream(stream);
        }
    }

    private static void Add(IncrementalHash hash, SegmentDescription description)
    {
        Add(hash, PixelPlace.Number(description.Number), description.Label, description.Description, description.AlgorithmType?.ToString());
        Add(hash, description.Tracking?.Id, description.Tracking?.Uid, description.DisplayColor?.ToString());
        Add(hash, description.Algorithm?.Name, description.Algorithm?.Version, Text(description.Algorithm?.Family), Text(description.Category), Text(description.Type));
        foreach (CodedConcept modifier in description.TypeModifiers) Add(hash, "modifier", Text(modifier));
        Add(hash, description.Algorithm?.Parameters, description.Algorithm?.Source, description.DisplayGray is { } gray ? PixelPlace.Number(gray) : null);
        foreach (AnatomicStructure region in description.AnatomicRegions) Add(hash, ["region", Text(region.Code), .. region.Modifiers.Select(code => Text(code))]);
        foreach (AnatomicStructure structure in description.PrimaryAnatomicStructures) Add(hash, ["structure", Text(structure.Code), .. structure.Modifiers.Select(code => Text(code))]);
    }

    private static void Add(IncrementalHash hash, SegmentationContent content)
    {
        Add(hash, content.Label, content.Description, content.Creator, Text(content.CreatorIdentification?.Person), content.CreatorIdentification?.Institution);
        foreach ((string description, CodedConcept language) in content.Alternates) Add(hash, "alternate", description, Text(language));
        foreach ((Equipment equipment, CodedConcept purpose, string? description) in content.Equipment) Add(hash, "equipment", equipment.ToString(), Text(purpose), description);
    }

    private static string? Text(CodedConcept? code) => code is { } c ? $"{c.Value}\\{c.SchemeDesignator}\\{c.SchemeVersion}\\{c.Meaning}" : null;

    private static void Add(IncrementalHash hash, params ReadOnlySpan<string?> texts)
    {
        foreach (string? text in texts)
        {
            byte[] bytes = text is null ? [] : System.Text.Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(text is null ? -1 : bytes.Length));
            hash.AppendData(bytes);
        }
    }
}
