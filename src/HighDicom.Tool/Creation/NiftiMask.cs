using System.Numerics;

namespace HighDicom.Tool.Creation;

/// <summary>A mask in a NIfTI-1 file: placed by its affine.</summary>
internal sealed class NiftiMask(string path, string stem) : MaskFile(path, stem)
{
    public override PlacedMask<T> Read<T>(MaskTarget target)
    {
        NiftiFile file = NiftiFile.Open(Path);
        if (file.Volumes != 1) throw new InvalidDataException($"{Path}: the file holds {file.Volumes} volumes; a mask is one. Save the volumes apart.");
        if (file.Placement == NiftiPlacement.None)
            throw new InvalidDataException($"{Path}: the file does not say where its voxels lie (qform_code and sform_code are 0). Save it with the affine of the images, or as .npy with --order.");
        return new VolumePlacement(target, Path).Place(file.Read<T>());
    }
}
