import '../banner/main';
