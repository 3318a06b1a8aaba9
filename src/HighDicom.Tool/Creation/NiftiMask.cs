namespace HighDicom.Tool.Creation;

/// <summary>Masks in a NIfTI-1 file, one a volume: placed by its affine.</summary>
internal sealed class NiftiMask(string path, string stem) : MaskFile(path, stem)
{
    public override IEnumerable<PlacedMask<T>> Read<T>(MaskTarget target)
    {
        NiftiFile file = NiftiFile.Open(Path);
        if (file.Placement == NiftiPlacement.None)
            throw new InvalidDataException($"{Path}: the file does not say where its voxels lie (qform_code and sform_code are 0). Save it with the affine of the images, or as .npy with --order.");
        var placement = new VolumePlacement(target, Path);
        for (int volume = 0; volume < file.Volumes; volume++)
            yield return placement.Place(file.Read<T>(volume), file.Volumes == 1 ? null : volume + 1);
    }
}
